package dev.doorstep.conversation;

import java.time.Instant;

/**
 * One thing that was said.
 *
 * @param read whether the other side has read it
 */
record Message(Side author, String words, Instant writtenAt, boolean read) {
}
