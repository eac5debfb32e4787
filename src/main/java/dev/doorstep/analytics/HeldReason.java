package dev.doorstep.analytics;

import dev.doorstep.ui.Text;

/** Says why an event did not go straight through. */
final class HeldReason {

	private HeldReason() {
	}

	/**
	 * A reason is a word of ours, and maybe one of the receiver's about what it dislikes.
	 */
	static Text words(String reason) {
		var parts = reason.split(" ", 2);
		var about = (parts.length > 1) ? parts[1] : "";
		return (locale, messages) -> messages.getMessage("analytics.reason." + parts[0], new Object[] { about }, reason,
				locale);
	}

}
