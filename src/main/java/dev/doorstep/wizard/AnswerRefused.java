package dev.doorstep.wizard;

import java.util.List;

import dev.doorstep.ui.Word;

/**
 * An answer could not be taken as it was, and its page was shown again.
 *
 * @param fields those that need mending, in the order of the page
 * @param codes what is wrong with each of them: the keys of the messages shown
 */
public record AnswerRefused(Whereabouts where, List<Word> fields, List<Word> codes) {
}
