package dev.doorstep.wizard;

import java.math.BigDecimal;
import java.util.List;

import dev.doorstep.flags.Configuration;
import dev.doorstep.flags.Flag;
import dev.doorstep.flags.Serving;

/**
 * What an admin means to do with one step.
 *
 * @param on whether its flag is asked at all
 * @param share to how many it is shown, in ten-thousandths, where no rule says otherwise
 */
record PlannedStep(StepDefinition step, boolean on, int share) {

	/** A step that no revision names yet stands ready, switched off. */
	static PlannedStep of(StepDefinition step, Configuration configuration) {
		return configuration.flag(step.flag())
			.map(flag -> new PlannedStep(step, flag.on() && configuration.steps().contains(step.id()), share(flag)))
			.orElseGet(() -> new PlannedStep(step, false, Serving.ALL));
	}

	private static int share(Flag flag) {
		var serving = flag.otherwise();
		return serving.shares().stream().anyMatch(share -> share.variant().equals("on")) ? serving.coverage() : 0;
	}

	PlannedStep on(boolean on) {
		return new PlannedStep(this.step, on, (on && this.share == 0) ? Serving.ALL : this.share);
	}

	PlannedStep share(int share) {
		return new PlannedStep(this.step, this.on, share);
	}

	String state() {
		if (!this.on || this.share == 0) {
			return "off";
		}
		return (this.share == Serving.ALL) ? "on" : "rollout";
	}

	/** As people type it: {@code 12.5}. */
	String percent() {
		return BigDecimal.valueOf(this.share, 2).stripTrailingZeros().toPlainString();
	}

	/** The step's flag, changed in what the plan says and in nothing else. */
	Flag flag(Configuration configuration) {
		var flag = configuration.flag(this.step.flag()).orElseGet(() -> this.step.newFlag(false));
		var before = of(this.step, configuration);
		var otherwise = (before.share == this.share) ? flag.otherwise() : Serving.rollout("on", this.share, "off");
		return new Flag(flag.key(), flag.kind(), flag.type(), flag.description(), flag.owner(), flag.reviewBy(),
				flag.variants(), (before.on == this.on) ? flag.on() : this.on, flag.off(), flag.prerequisites(),
				flag.rules(), otherwise, flag.seed(), flag.hashVersion());
	}

	boolean hasRules(Configuration configuration) {
		return configuration.flag(this.step.flag())
			.map(flag -> List.of(flag.rules(), flag.prerequisites()))
			.filter(conditions -> conditions.stream().anyMatch(some -> !some.isEmpty()))
			.isPresent();
	}

}
