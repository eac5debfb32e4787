package dev.doorstep.photos;

import java.util.UUID;

/**
 * What a page needs to show a picture without loading it.
 *
 * @param id its name within the album
 * @param width of the stored picture, upright
 * @param height of the stored picture, upright
 */
public record Photo(UUID id, int width, int height) {
}
