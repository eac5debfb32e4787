package dev.doorstep.flags;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import dev.openfeature.sdk.ErrorCode;
import dev.openfeature.sdk.EvaluationContext;
import dev.openfeature.sdk.FlagEvaluationDetails;
import dev.openfeature.sdk.ImmutableContext;
import dev.openfeature.sdk.Value;
import org.junit.jupiter.api.Test;

import static dev.doorstep.flags.FlagBuilder.flag;
import static org.assertj.core.api.Assertions.assertThat;

class EvaluationTests {

	private static final EvaluationContext ANA = VisitorContext.of("ana").with(Trait.TRADE, "plumbing");

	private static final Condition PLUMBING = Condition.on(Trait.TRADE, Operator.IS_ONE_OF, "plumbing", "roofing");

	@Test
	void aFlagForEverybodyIsStatic() {
		assertServes(ask(ANA, flag("new").build()), "on", "STATIC");
	}

	@Test
	void aFlagThatIsOffServesItsOffVariant() {
		assertServes(ask(ANA, flag("new").switchedOff().build()), "off", "DISABLED");
	}

	@Test
	void theFirstRuleWhoseConditionsAllHoldDecides() {
		var flag = flag("new").variant("third", true)
			.rule("both", Serving.everybody("third"), PLUMBING, Condition.on(Trait.STATE, Operator.IS_ONE_OF, "TX"))
			.rule("trade", Serving.everybody("off"), PLUMBING)
			.rule("late", Serving.everybody("third"), PLUMBING)
			.build();

		var answer = ask(ANA, flag);

		assertServes(answer, "off", "TARGETING_MATCH");
		assertThat(answer.getFlagMetadata().getString("rule")).isEqualTo("trade");
		assertThat(answer.getFlagMetadata().getLong("revision")).isEqualTo(1);
	}

	@Test
	void whoMeetsNoRuleGetsTheDefault() {
		var flag = flag("new").rule("trade", Serving.everybody("off"), PLUMBING).build();

		assertServes(ask(new ImmutableContext("ben"), flag), "on", "DEFAULT");
	}

	@Test
	void aRolloutFollowsTheBucket() {
		var flag = flag("new").otherwise(Serving.rollout("on", 2_500, "off")).build();
		var client = TestRevisions.of(flag).client();
		var visitors = IntStream.range(0, 4_000).mapToObj(number -> "visitor-" + number).toList();

		assertThat(visitors).allSatisfy(visitor -> {
			var answer = client.getBooleanDetails("new", null, new ImmutableContext(visitor));
			var bucket = Buckets.of(2, "new", visitor);
			assertServes(answer, (bucket < 2_500) ? "on" : "off", "SPLIT");
			assertThat(answer.getFlagMetadata().getInteger("bucket")).isEqualTo(bucket);
			assertThat(answer.getFlagMetadata().getString("seed")).isEqualTo("new");
			assertThat(answer.getFlagMetadata().getInteger("hashVersion")).isEqualTo(2);
		});
	}

	@Test
	void aRolloutNeedsToKnowWhoAsks() {
		var flag = flag("new").otherwise(Serving.rollout("on", 2_500, "off")).build();

		assertThat(ask(new ImmutableContext(), flag).getErrorCode()).isEqualTo(ErrorCode.TARGETING_KEY_MISSING);
		assertThat(ask(new ImmutableContext(), flag("new").build()).getErrorCode()).isNull();
	}

	@Test
	void anUnknownWayOfHashingAssignsNobody() {
		var flag = flag("new").otherwise(new Serving(List.of(new Share("on", 10_000)), 9_999, "off"))
			.hashVersion(3)
			.build();

		assertThat(ask(ANA, flag).getVariant()).isEqualTo("off");
	}

	@Test
	void aPrerequisiteThatServesSomethingElseSwitchesOff() {
		var flag = flag("new").requires("base", "on").build();

		assertServes(ask(ANA, flag, flag("base").build()), "on", "DEFAULT");
		var answer = ask(ANA, flag, flag("base").switchedOff().build());
		assertServes(answer, "off", "DEFAULT");
		assertThat(answer.getFlagMetadata().getString("prerequisite")).isEqualTo("base");
	}

	@Test
	void aPreviewWinsOverEverything() {
		var preview = VisitorContext.of("ana").preview("new", "on");

		var answer = ask(preview, flag("new").requires("base", "on").switchedOff().build(), flag("base").build());

		assertServes(answer, "on", "TARGETING_MATCH");
		assertThat(answer.getFlagMetadata().getBoolean("override")).isTrue();
		assertServes(ask(VisitorContext.of("ana").preview("new", "gone"), flag("new").build()), "on", "STATIC");
	}

	@Test
	void conditionsAskAboutWhatIsKnown() {
		assertThat(holds(Trait.STATE, "TX", Operator.IS_ONE_OF, "TX", "NM")).isTrue();
		assertThat(holds(Trait.STATE, "CA", Operator.IS_ONE_OF, "TX", "NM")).isFalse();
		assertThat(holds(Trait.STATE, null, Operator.IS_ONE_OF, "TX")).isFalse();
		assertThat(holds(Trait.SOURCE, "direct", Operator.IS_NONE_OF, "google")).isTrue();
		assertThat(holds(Trait.SOURCE, "google", Operator.IS_NONE_OF, "google")).isFalse();
		assertThat(holds(Trait.SOURCE, null, Operator.IS_NONE_OF, "google")).isFalse();
		assertThat(holds(Trait.ZIP, "78701", Operator.BEGINS_WITH, "10", "787")).isTrue();
		assertThat(holds(Trait.ZIP, "90210", Operator.BEGINS_WITH, "10", "787")).isFalse();
	}

	@Test
	void aTimeWindowEndsWhereTheNextBegins() {
		assertThat(within("2026-03-01T00:00:00Z", "2026-04-01T00:00:00Z")).isTrue();
		assertThat(within("2026-02-01T00:00:00Z", "2026-03-01T00:00:00Z")).isFalse();
		assertThat(within("", "2026-03-01T00:00:01Z")).isTrue();
		assertThat(within("2026-03-01T00:00:01Z", "")).isFalse();
		assertThat(holds(Trait.TIME, "2026-03-01T00:00:00Z", Operator.WITHIN, "2026-03-01T00:00:00Z", "")).isTrue();
		assertThat(holds(Trait.TIME, "yesterday", Operator.WITHIN, "", "")).isFalse();
	}

	@Test
	void everyTypeIsServedAsItself() {
		var client = TestRevisions
			.of(flag("text", FlagType.STRING).variant("short", "Hi").build(),
					flag("whole", FlagType.NUMBER).variant("ten", 10).build(),
					flag("huge", FlagType.NUMBER).variant("much", 9_007_199_254_740_993L).build(),
					flag("half", FlagType.NUMBER).variant("half", 0.5).build(),
					flag("json", FlagType.JSON).variant("some", Map.of("list", List.of(1, "two", true))).build())
			.client();

		assertThat(client.getStringValue("text", "")).isEqualTo("Hi");
		assertThat(client.getIntegerValue("whole", 0)).isEqualTo(10);
		assertThat(client.getLongValue("huge", 0L)).isEqualTo(9_007_199_254_740_993L);
		assertThat(client.getDoubleValue("whole", 0.0)).isEqualTo(10.0);
		assertThat(client.getDoubleValue("half", 0.0)).isEqualTo(0.5);
		assertThat(client.getIntegerDetails("half", 7).getErrorCode()).isEqualTo(ErrorCode.TYPE_MISMATCH);
		assertThat(client.getIntegerDetails("huge", 7).getErrorCode()).isEqualTo(ErrorCode.TYPE_MISMATCH);
		assertThat(client.getBooleanDetails("text", true).getErrorCode()).isEqualTo(ErrorCode.TYPE_MISMATCH);
		var list = client.getObjectValue("json", new Value()).asStructure().getValue("list").asList();
		assertThat(list).containsExactly(new Value(1), new Value("two"), new Value(true));
	}

	@Test
	void aFlagThatCannotWorkIsMissingAndTheOthersWork() {
		var client = TestRevisions
			.of(flag("one").requires("two", "on").build(), flag("two").requires("one", "on").build(),
					flag("bad").otherwise(Serving.everybody("gone")).build(), flag("good").build())
			.client();

		assertThat(List.of("one", "two", "bad"))
			.allMatch(key -> client.getBooleanDetails(key, false).getErrorCode() == ErrorCode.FLAG_NOT_FOUND);
		assertThat(client.getBooleanValue("good", false)).isTrue();
	}

	private static FlagEvaluationDetails<Boolean> ask(EvaluationContext context, Flag... flags) {
		return TestRevisions.of(flags).client().getBooleanDetails(flags[0].key(), null, context);
	}

	private static void assertServes(FlagEvaluationDetails<Boolean> answer, String variant, String reason) {
		assertThat(answer.getErrorCode()).isNull();
		assertThat(answer.getVariant()).isEqualTo(variant);
		assertThat(answer.getReason()).isEqualTo(reason);
	}

	private static boolean within(String from, String end) {
		var context = VisitorContext.of("ana").began(Instant.parse("2026-03-01T00:00:00Z"));
		return CompiledCondition.of(Condition.on(Trait.TIME, Operator.WITHIN, from, end)).holds(context);
	}

	private static boolean holds(Trait trait, String known, Operator operator, String... values) {
		var context = VisitorContext.of("ana").with(trait, known);
		return CompiledCondition.of(Condition.on(trait, operator, values)).holds(context);
	}

}
