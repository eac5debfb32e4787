package dev.doorstep.flags;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.context.support.StaticMessageSource;

import static dev.doorstep.flags.FlagBuilder.flag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class FlagChecksTests {

	@Test
	void findsNothingWrongWithFlagsThatWork() {
		assertThat(problems(Flag.ofStep("photos", true),
				flag("new").requires("step.photos", "on")
					.rule("texas", Serving.rollout("on", 2_500, "off"),
							Condition.on(Trait.STATE, Operator.IS_ONE_OF, "TX"))
					.build(),
				flag("size", FlagType.NUMBER).variant("ten", 10).variant("half", 0.5).build()))
			.isEmpty();
	}

	@ParameterizedTest
	@MethodSource("impossible")
	void saysWhatIsWrong(String problem, List<Flag> flags) {
		assertThat(problems(flags.toArray(Flag[]::new))).containsExactly("flags.problem." + problem);
	}

	static Stream<Arguments> impossible() {
		return Stream.concat(alone(), together());
	}

	private static Stream<Arguments> alone() {
		return Stream.of(arguments("key", List.of(flag("New one").build())),
				arguments("key", List.of(flag("n".repeat(101)).build())),
				arguments("description", List.of(described("", "Ana"))),
				arguments("owner", List.of(described("What for", " "))),
				arguments("nameless", List.of(flag("new").variant(" ", true).build())),
				arguments("value", List.of(flag("new").variant("third", "yes").build())),
				arguments("variant", List.of(flag("new").otherwise(Serving.everybody("gone")).build())),
				arguments("shares", List.of(serving(new Serving(List.of(new Share("on", 9_999)), 10_000, "off")))),
				arguments("shares",
						List.of(serving(
								new Serving(List.of(new Share("on", 10_001), new Share("off", -1)), 10_000, "off")))),
				arguments("coverage", List.of(serving(Serving.rollout("on", 10_001, "off")))),
				arguments("rule-nameless", List.of(flag("new").rule("", Serving.everybody("on")).build())),
				arguments("attribute", List.of(ruled(new Condition("shoeSize", Operator.IS_ONE_OF, List.of("9"))))),
				arguments("condition", List.of(ruled(Condition.on(Trait.STATE, Operator.IS_ONE_OF)))),
				arguments("condition", List.of(ruled(Condition.on(Trait.STATE, null, "TX")))),
				arguments("window", List.of(ruled(Condition.on(Trait.TIME, Operator.WITHIN, "tomorrow", "")))),
				arguments("window",
						List.of(ruled(Condition.on(Trait.TIME, Operator.WITHIN, "2026-03-02T00:00:00Z",
								"2026-03-01T00:00:00Z")))),
				arguments("buckets", List.of(flag("new").hashVersion(3).build())));
	}

	private static Stream<Arguments> together() {
		return Stream.of(arguments("twice", List.of(flag("new").build(), flag("new").build())),
				arguments("needs-itself", List.of(flag("new").requires("new", "on").build())),
				arguments("needs-unknown", List.of(flag("new").requires("gone", "on").build())),
				arguments("needs-variant",
						List.of(flag("new").requires("base", "maybe").build(), flag("base").build())),
				arguments("cycle",
						List.of(flag("one").requires("two", "on").build(), flag("two").requires("three", "on").build(),
								flag("three").requires("one", "on").build(),
								flag("beside").requires("one", "on").build())));
	}

	private static Flag described(String description, String owner) {
		var flag = flag("new").build();
		return new Flag(flag.key(), flag.kind(), flag.type(), description, owner, null, flag.variants(), true, "off",
				List.of(), List.of(), flag.otherwise(), flag.seed(), flag.hashVersion());
	}

	private static Flag serving(Serving serving) {
		return flag("new").otherwise(serving).build();
	}

	private static Flag ruled(Condition condition) {
		return flag("new").rule("some", Serving.everybody("on"), condition).build();
	}

	/** The keys of the messages; the sentences are tried with all others. */
	private static List<String> problems(Flag... flags) {
		var messages = new StaticMessageSource();
		messages.setUseCodeAsDefaultMessage(true);
		return new FlagChecks().problems(new Configuration(List.of(), Arrays.asList(flags)))
			.stream()
			.map(problem -> problem.in(Locale.ENGLISH, messages))
			.distinct()
			.toList();
	}

}
