package dev.doorstep.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.doorstep.flags.Condition;
import dev.doorstep.flags.Operator;
import dev.doorstep.flags.Rule;
import dev.doorstep.flags.Serving;
import dev.doorstep.flags.Trait;
import dev.doorstep.testing.DoorstepTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The sentence that says what a change means, for homeowners whom each test makes up;
 * nothing of it stays.
 */
@DoorstepTest
@Transactional
class DailyVisitorsTests {

	private static final String JOB = "\"jobtype\": %s, \"questions\": %s".formatted(
			answer("\"job\": {\"type\": \"fix-leaking-faucet\", \"trade\": \"plumbing\"}", ""),
			answer("", "\"job\": {\"type\": \"fix-leaking-faucet\", \"trade\": \"plumbing\"}"));

	@Autowired
	DailyVisitors daily;

	@Autowired
	StepRegistry registry;

	@Autowired
	MessageSource messages;

	@Autowired
	JdbcClient jdbc;

	private SomeSteps steps;

	@BeforeEach
	void nobodyCameLately() {
		this.jdbc.sql("update drafts set started_at = started_at - interval '1 year'").update();
		this.steps = SomeSteps.all(this.registry);
	}

	@Test
	void nobodyWouldHaveNoticedWhatNobodySaw() {
		assertThat(sentence(this.steps.off("home")))
			.isEqualTo("“The home” changes, and nobody who came in the last seven days would have noticed.");
	}

	@Test
	void onePersonIsOnePerson() {
		come(7, "CA");

		assertThat(sentence(this.steps.off("home"))).isEqualTo("One person a day will no longer see “The home”.");
	}

	@Test
	void isTheSevenDaysDividedBySeven() {
		come(240 * 7, "CA");

		assertThat(sentence(this.steps.off("home"))).isEqualTo("About 240 people a day will no longer see “The home”.");
		assertThat(sentence(this.steps.off("home"), this.steps))
			.isEqualTo("About 240 people more a day will see “The home”.");
	}

	@Test
	void aRolloutCountsThoseWhomItLeavesOut() {
		come(240 * 7, "CA");

		assertThat(people(sentence(this.steps.serving("home", Serving.rollout("on", 2_500, "off"))))).isBetween(165,
				195);
		assertThat(people(sentence(this.steps.serving("home", Serving.rollout("on", 2_500, "off")),
				this.steps.serving("home", Serving.rollout("on", 7_500, "off")))))
			.isBetween(100, 140);
	}

	@Test
	void aRuleCountsThoseWhomItIsAbout() {
		come(50 * 7, "CA");
		come(100 * 7, "TX");

		assertThat(
				sentence(this.steps.rule("home",
						new Rule("texas", List.of(Condition.on(Trait.STATE, Operator.IS_ONE_OF, "TX")),
								Serving.everybody("off")))))
			.isEqualTo("About 100 people a day will no longer see “The home”.");
	}

	@Test
	void whoWentAwayBeforeAStepWouldNotHaveSeenIt() {
		come(50 * 7, "CA");
		insert(100 * 7, "{" + JOB + "}");

		assertThat(sentence(this.steps.off("home"))).isEqualTo("About 50 people a day will no longer see “The home”.");
	}

	@Test
	void aYoungFormIsNotDividedByDaysItDidNotHave() {
		come(40, "CA");
		this.jdbc.sql("update drafts set started_at = now() - interval '2 days' where locale = 'came'").update();

		assertThat(sentence(this.steps.off("home"))).isEqualTo("About 20 people a day will no longer see “The home”.");
	}

	@Test
	void saysTheOrderAndNothingOfWhatStays() {
		come(7, "CA");
		var moved = new ArrayList<>(this.steps.order());
		moved.add(moved.indexOf("location"), "urgency");
		moved.remove(moved.lastIndexOf("urgency"));

		assertThat(sentence(this.steps.inOrder(moved)))
			.isEqualTo("Everybody who begins from now on is asked in the new order.");
		assertThat(sentence(this.steps)).isEqualTo("The form stays as it is.");
	}

	@Test
	void someSpeakForAllWhenThereAreMoreThanEnough() {
		come(6 * DailyVisitors.ENOUGH, "CA");

		var people = people(sentence(this.steps.off("home")));

		assertThat(people).isBetween(1_600, 1_800);
	}

	private String sentence(SomeSteps after) {
		return sentence(this.steps, after);
	}

	private String sentence(SomeSteps before, SomeSteps after) {
		return this.daily.sentence(before.configuration(), after.configuration()).in(Locale.ENGLISH, this.messages);
	}

	private static int people(String sentence) {
		return Integer.parseInt(sentence.replaceAll("\\D", ""));
	}

	/** Spread over the last seven days, each up to the description. */
	private void come(int homeowners, String state) {
		insert(homeowners, "{%s, \"location\": %s, \"urgency\": %s, \"home\": %s}".formatted(JOB,
				answer("\"area\": {\"state\": \"" + state + "\"}", ""), answer("", ""), answer("", "")));
	}

	private void insert(int homeowners, String answers) {
		this.jdbc.sql("""
				insert into drafts (id, version, answers, unfinished, locale, started_at, touched_at, revision, origin)
				select gen_random_uuid(), 0, cast(:answers as jsonb), '{}', 'came',
					now() - interval '7 days' * (n - 0.5) / :homeowners, now(), 1, '{}'
				from generate_series(1, :homeowners) n""")
			.param("answers", answers)
			.param("homeowners", homeowners)
			.update();
	}

	private static String answer(String facts, String restedOn) {
		return "{\"edition\": 1, \"facts\": {%s}, \"restedOn\": {%s}}".formatted(facts, restedOn);
	}

}
