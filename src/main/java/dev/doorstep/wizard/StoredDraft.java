package dev.doorstep.wizard;

/** A draft as it is looked at in bulk, without opening it. */
record StoredDraft(Subject subject, Answers answers) {
}
