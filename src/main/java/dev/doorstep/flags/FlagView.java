package dev.doorstep.flags;

import java.time.LocalDate;
import java.util.List;

import dev.doorstep.ui.Text;

/**
 * A flag as the console shows it.
 *
 * @param needed the flags that need this one
 */
record FlagView(Flag flag, Text name, List<Text> needed) {

	/** How the badge looks: on for all, for some, or off. */
	public String state() {
		if (!this.flag.on()) {
			return "plain";
		}
		return partly() ? "rollout" : "on";
	}

	public Text stateWords() {
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

	public boolean overdue() {
		return this.flag.reviewBy() != null && this.flag.reviewBy().isBefore(LocalDate.now());
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
