package dev.doorstep.analytics;

import java.util.List;

/**
 * A part of the order of events that a destination has ahead of it.
 *
 * @param events those of it to be sent; the others are held, or not for others to see
 * @param end where it ends; once its events are decided, the cursor is there
 */
record Stretch(List<Entry> events, Position end) {
}
