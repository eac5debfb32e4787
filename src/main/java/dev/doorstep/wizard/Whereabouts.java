package dev.doorstep.wizard;

import java.util.List;
import java.util.UUID;

import dev.doorstep.ui.Word;

/**
 * Where in the form something happens, and to what kind of visitor: words that code
 * chose, and nothing that anybody typed.
 *
 * @param draft the draft at hand; the request that comes of it keeps this id
 * @param step the step's id, or {@code review}
 * @param index its place on the route
 * @param route the steps that apply, as far as is known
 * @param source where the visitor came from, if that is a name we know
 * @param jobType null until it is known
 * @param revision whose form the draft follows
 */
public record Whereabouts(UUID draft, Word step, int index, List<Word> route, Word device, Word locale, Word source,
		Word jobType, long revision) {
}
