package dev.doorstep.mail;

import java.time.Instant;
import java.util.UUID;

/** A posted letter as the outbox holds it; {@code tries} counts the present one. */
record OutgoingMail(UUID id, Instant postedAt, String recipient, String locale, String subject, String plainText,
		String html, int tries) {

}
