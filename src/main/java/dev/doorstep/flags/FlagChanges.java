package dev.doorstep.flags;

import java.util.ArrayList;
import java.util.function.UnaryOperator;

import org.springframework.stereotype.Component;

/** Changes, adds and deletes one flag, leaving all else as it is. */
@Component
class FlagChanges {

	private final Revisions revisions;

	private final Proposals proposals;

	private final Publishing publishing;

	FlagChanges(Revisions revisions, Proposals proposals, Publishing publishing) {
		this.revisions = revisions;
		this.proposals = proposals;
		this.publishing = publishing;
	}

	/** What a change of the flag in force would mean. */
	Proposal proposal(String key, UnaryOperator<Flag> change) {
		return this.proposals.of(in(this.revisions.current().configuration(), key, change));
	}

	/** What was published since a page was made; null when nothing was. */
	Meanwhile since(long base, Revision current) {
		return (base < current.number()) ? this.proposals.since(base, current) : null;
	}

	/**
	 * Publishes a change of one flag.
	 * @param change is given null for a flag that is new, and answers null for one that
	 * goes
	 */
	Revision publish(long base, String reason, String key, UnaryOperator<Flag> change) {
		return this.publishing.publish(base, reason, configuration -> in(configuration, key, change));
	}

	private static Configuration in(Configuration configuration, String key, UnaryOperator<Flag> change) {
		var flags = new ArrayList<Flag>();
		var found = false;
		for (var flag : configuration.flags()) {
			var same = flag.key().equals(key);
			found |= same;
			var kept = same ? change.apply(flag) : flag;
			if (kept != null) {
				flags.add(kept);
			}
		}
		var added = found ? null : change.apply(null);
		if (added != null) {
			flags.add(added);
		}
		return new Configuration(configuration.steps(), flags);
	}

}
