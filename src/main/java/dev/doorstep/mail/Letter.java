package dev.doorstep.mail;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

import dev.doorstep.ui.MailAddress;

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

	private static final Pattern LINE_BREAKERS = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");

	public Letter {
		if (to == null || !MailAddress.acceptable(to)) {
			throw new IllegalArgumentException("A letter goes to one plain address");
		}
		Objects.requireNonNull(locale);
		Objects.requireNonNull(text);
		Objects.requireNonNull(html);
		// "=?" would begin an encoded word: text that mail programs read as other text.
		subject = LINE_BREAKERS.matcher(subject).replaceAll(" ").replace("=?", "= ?").strip();
	}

}
