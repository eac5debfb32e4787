package dev.doorstep.matching;

/** What a template inserts of another module. */
record ShownPart(String template, Object view) {
}
