package dev.doorstep.flags;

import java.time.Instant;

import dev.doorstep.ui.Text;

/**
 * One immutable version of the whole configuration.
 *
 * @param author who made it, by name; the audit log knows more
 * @param reason why, in the author's words
 * @param restores the number of the revision this one brings back, or null
 */
public record Revision(long number, Instant madeAt, String author, String reason, Long restores,
		Configuration configuration) {

	/** The reason, in everybody's language where no person gave it. */
	public Text why() {
		return (this.number == 1 && this.reason.equals(FirstRevision.REASON)) ? Text.message("flags.first-start")
				: Text.plain(this.reason);
	}

}
