package dev.doorstep.wizard;

/** A homeowner has put another answer in place of an earlier one. */
public record AnswerChanged(Whereabouts where) {
}
