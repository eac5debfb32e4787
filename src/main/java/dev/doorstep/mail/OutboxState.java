package dev.doorstep.mail;

import java.time.Instant;

/**
 * How the mail is going.
 *
 * @param waiting how many letters are still to be carried
 * @param oldest when the oldest of them was posted, or null
 * @param givenUp how many were refused or given up within a day
 */
public record OutboxState(long waiting, Instant oldest, long givenUp) {
}
