package dev.doorstepfixture.badstep.steps.good;

/** What the good step found out. */
public record GoodAnswer(String word) {
}
