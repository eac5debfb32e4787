package dev.doorstep.flags;

/** Another flag that must serve this variant, or this one is off. */
record Prerequisite(String flag, String variant) {
}
