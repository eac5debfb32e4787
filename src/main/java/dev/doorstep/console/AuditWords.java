package dev.doorstep.console;

import java.util.regex.Pattern;

import dev.doorstep.ui.Text;

/** What people call the actions and things of the audit log. */
final class AuditWords {

	private AuditWords() {
	}

	/**
	 * Things of ours, which are kept in English; names and references are as they are.
	 */
	private static final Pattern OURS = Pattern.compile("(revision|draft) ([0-9a-f-]+)");

	/** An action that nobody has found words for is called as it is kept. */
	static Text of(String action) {
		return (locale, messages) -> messages.getMessage("console.action." + action, null, action, locale);
	}

	static Text subject(String subject) {
		var ours = OURS.matcher(subject);
		return ours.matches() ? Text.message("console.subject." + ours.group(1), ours.group(2))
				: (locale, messages) -> subject;
	}

}
