package dev.doorstep.console;

/**
 * One change, or one look at somebody's personal data. Never a phone number, an address,
 * a token or a password.
 *
 * @param action what was done, in OWASP's vocabulary where it has a word, like
 * {@code user_updated}; the console's messages name it for people
 * @param subject what it was done to, like {@code step.home}
 * @param before how it was, one thing a line, or null
 * @param after how it is now, one thing a line, or null
 * @param reason why, in the person's own words, or null
 */
public record AuditEntry(String action, String subject, String before, String after, String reason) {

	/** For what leaves nothing changed behind. */
	public static AuditEntry of(String action, String subject) {
		return new AuditEntry(action, subject, null, null, null);
	}

}
