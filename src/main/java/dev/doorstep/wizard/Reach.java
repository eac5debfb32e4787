package dev.doorstep.wizard;

import java.util.stream.Stream;

import dev.doorstep.flags.Configuration;
import dev.doorstep.flags.Flag;
import dev.doorstep.flags.Serving;
import dev.doorstep.flags.Share;
import dev.doorstep.flags.Variant;

/**
 * How many homeowners a configuration shows a step, as far as that can be told for
 * certain.
 */
enum Reach {

	NOBODY, SOME, EVERYBODY;

	static Reach of(StepDefinition step, Configuration configuration) {
		return configuration.steps().contains(step.id()) ? configuration.flag(step.flag()).map(Reach::of).orElse(NOBODY)
				: NOBODY;
	}

	private static Reach of(Flag flag) {
		var served = served(flag).map(variant -> isOn(flag, variant)).distinct().toList();
		if (served.size() > 1) {
			return SOME;
		}
		return served.getFirst() ? EVERYBODY : NOBODY;
	}

	private static Stream<String> served(Flag flag) {
		if (!flag.on()) {
			return Stream.of(flag.off());
		}
		var byRules = Stream.concat(flag.rules().stream().map(rule -> rule.serving()), Stream.of(flag.otherwise()))
			.flatMap(Reach::served);
		return flag.prerequisites().isEmpty() ? byRules : Stream.concat(byRules, Stream.of(flag.off()));
	}

	private static Stream<String> served(Serving serving) {
		var shares = serving.shares().stream().filter(share -> share.weight() > 0).map(Share::variant);
		if (serving.coverage() == 0) {
			return Stream.of(serving.rest());
		}
		return (serving.coverage() == Serving.ALL) ? shares : Stream.concat(shares, Stream.of(serving.rest()));
	}

	private static boolean isOn(Flag flag, String variant) {
		return flag.variants()
			.stream()
			.filter(candidate -> candidate.name().equals(variant))
			.map(Variant::value)
			.anyMatch(value -> value.isBoolean() && value.booleanValue());
	}

}
