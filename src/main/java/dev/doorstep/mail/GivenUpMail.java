package dev.doorstep.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * A letter that nobody carries any more.
 *
 * @param recipient as much of the address as tells one from another
 * @param refused whether the mail server will never take it, as it said
 * @param reason what the mail server said last, without anybody's address
 */
public record GivenUpMail(UUID id, String recipient, String subject, Instant postedAt, boolean refused, String reason) {
}
