package dev.doorstep.mail;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/**
 * A mail as its author means it: one reader, one language, the same words as text and as
 * HTML.
 *
 * @param to one plain address, without a name
 * @param locale the language of its words
 * @param subject one line; what would break the line is taken out
 * @param text the words for readers that show no HTML
 * @param html the whole HTML document
 */
public record Letter(String to, Locale locale, String subject, String text, String html) {

	/**
	 * Names, lists, groups, routes and quoted local parts are all lawful somewhere in a
	 * header; none is one plain address.
	 */
	private static final Pattern PLAIN = Pattern
		.compile("[^\\s\\p{Cntrl}@,;:<>()\\[\\]\"\\\\]+@[^\\s\\p{Cntrl}@,;:<>()\\[\\]\"\\\\]+");

	private static final Pattern LINE_BREAKERS = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");

	public Letter {
		if (!canGoTo(to)) {
			throw new IllegalArgumentException("A letter goes to one plain address");
		}
		Objects.requireNonNull(locale);
		Objects.requireNonNull(text);
		Objects.requireNonNull(html);
		// "=?" would begin an encoded word: text that mail programs read as other text.
		subject = LINE_BREAKERS.matcher(subject).replaceAll(" ").replace("=?", "= ?").strip();
	}

	/** Whether a letter may be addressed so; forms ask before they accept an address. */
	public static boolean canGoTo(String address) {
		if (address == null || address.length() > 254 || !PLAIN.matcher(address).matches()) {
			return false;
		}
		try {
			new InternetAddress(address, true);
			return true;
		}
		catch (AddressException ex) {
			return false;
		}
	}

}
