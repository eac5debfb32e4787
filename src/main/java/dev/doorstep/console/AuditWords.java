package dev.doorstep.console;

import dev.doorstep.ui.Text;

/** What people call an action of the audit log. */
final class AuditWords {

	private AuditWords() {
	}

	/** An action that nobody has found words for is called as it is kept. */
	static Text of(String action) {
		return (locale, messages) -> messages.getMessage("console.action." + action, null, action, locale);
	}

}
