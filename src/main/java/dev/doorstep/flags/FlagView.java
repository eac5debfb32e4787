package dev.doorstep.flags;

import java.time.Instant;
import java.util.List;

import dev.doorstep.flags.StaleFlags.Staleness;
import dev.doorstep.ui.Dates;
import dev.doorstep.ui.Text;

/**
 * A flag as the console shows it.
 *
 * @param needed the flags that need this one
 * @param stale why somebody should take it away, or null
 * @param askedAt when somebody asked for it last, or null for never
 */
record FlagView(Flag flag, Text name, Text purpose, List<Text> needed, Staleness stale, Instant askedAt) {

	/** How the badge looks: on for all, for some, or off. */
	public String state() {
		if (!this.flag.on() || this.flag.archived()) {
			return "plain";
		}
		return partly() ? "rollout" : "on";
	}

	public Text stateWords() {
		if (this.flag.archived()) {
			return Text.message("flags.state.archived");
		}
		if (!this.flag.on()) {
			return Text.message("flags.state.off");
		}
		return partly() ? Text.message("flags.state.partly") : Text.message("flags.state.on");
	}

	private boolean partly() {
		return !this.flag.rules().isEmpty() || this.flag.otherwise().coverage() < Serving.ALL
				|| this.flag.otherwise().shares().size() > 1;
	}

	/** The rollout in percent, for a bar. */
	public int percent() {
		return this.flag.on() ? this.flag.otherwise().coverage() / 100 : 0;
	}

	public Text rollout() {
		return Wording.percent(this.flag.on() ? this.flag.otherwise().coverage() : 0);
	}

	/** Why it is stale, for somebody who wonders. */
	public Text staleWords() {
		return switch (this.stale) {
			case OVERDUE -> Text.message("flags.stale.overdue", Dates.shortly(this.flag.reviewBy()));
			case UNASKED -> Text.message("flags.stale.unasked", StaleFlags.UNASKED.toDays());
		};
	}

	/** Like "Last asked 3 hours ago". */
	public Text asked() {
		return (this.askedAt != null) ? Text.message("flags.asked", Wording.ago(this.askedAt))
				: Text.message("flags.asked.never");
	}

	public boolean step() {
		return this.flag.kind() == FlagKind.STEP;
	}

	public Text kind() {
		return Wording.kind(this.flag.kind());
	}

	public Text otherwise() {
		return Wording.serving(this.flag.otherwise());
	}

	public Text when(Rule rule) {
		return Wording.conditions(rule.conditions());
	}

	public Text then(Rule rule) {
		return Wording.serving(rule.serving());
	}

}
