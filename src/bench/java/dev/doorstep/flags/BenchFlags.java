package dev.doorstep.flags;

import java.util.stream.IntStream;

import dev.openfeature.sdk.Client;

/** As many flags as a big installation has, each with a rule and a rollout. */
public final class BenchFlags {

	private BenchFlags() {
	}

	public static Client client(int count) {
		return TestRevisions.of(IntStream.range(0, count).mapToObj(BenchFlags::flag).toArray(Flag[]::new)).client();
	}

	private static Flag flag(int number) {
		var plumbing = Condition.on(Trait.TRADE, Operator.IS_ONE_OF, "plumbing", "roofing");
		return FlagBuilder.flag("flag-" + number)
			.rule("trade", Serving.rollout("on", 5_000, "off"), plumbing)
			.otherwise(Serving.everybody("off"))
			.build();
	}

}
