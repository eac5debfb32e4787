package dev.doorstep.wizard;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import dev.doorstep.flags.Condition;
import dev.doorstep.flags.Configuration;
import dev.doorstep.flags.DraftsInFlight.AtStep;
import dev.doorstep.flags.DraftsInFlight.OnRevision;
import dev.doorstep.flags.Operator;
import dev.doorstep.flags.Publishing;
import dev.doorstep.flags.Revisions;
import dev.doorstep.flags.Rule;
import dev.doorstep.flags.Serving;
import dev.doorstep.flags.Trait;
import dev.doorstep.testing.DoorstepTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Drafts that are alike are counted together. Whatever they are and whatever flags ask,
 * the counts are those of walking every draft through both forms on its own.
 */
@DoorstepTest
class DryRunTests {

	private static final List<String> JOBS = List.of("{\"type\": \"fix-leaking-faucet\", \"trade\": \"plumbing\"}",
			"{\"type\": \"install-ceiling-fan\", \"trade\": \"electrical\"}");

	private static final List<Condition> CONDITIONS = List.of(
			Condition.on(Trait.JOB_TYPE, Operator.IS_ONE_OF, "fix-leaking-faucet"),
			Condition.on(Trait.STATE, Operator.IS_NONE_OF, "CA"), Condition.on(Trait.ZIP, Operator.BEGINS_WITH, "94"),
			Condition.on(Trait.DEVICE, Operator.IS_ONE_OF, "phone"),
			Condition.on(Trait.TIME, Operator.WITHIN, "2026-01-10T00:00:00Z", "2026-01-20T00:00:00Z"));

	@Autowired
	DryRun dryRun;

	@Autowired
	DraftRows rows;

	@Autowired
	StepSet stepSet;

	@Autowired
	Revisions revisions;

	@Autowired
	Publishing publishing;

	@Autowired
	JdbcClient jdbc;

	@AfterEach
	void leaveNothing() {
		this.jdbc.sql("delete from drafts where locale = 'drawn'").update();
		this.publishing.restore(1, this.revisions.current().number(), "After the test");
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
	void countsWhatWalkingEveryDraftCounts(long seed) {
		var random = new Random(seed);
		var begun = new ArrayList<>(List.of(1L));
		for (int published = 0; published < 2; published++) {
			begun.add(publish(drawn(random)));
		}
		for (int draft = 0; draft < 300; draft++) {
			insert(random, begun.get(random.nextInt(begun.size())));
		}
		publish(drawn(random));
		var proposed = drawn(random);
		var drafts = openDrafts();

		var impact = this.dryRun.ifPublished(proposed);

		assertThat(impact.drafts()).isEqualTo(drafts.size());
		assertThat(byStep(impact.unused())).isEqualTo(changed(drafts, proposed, true));
		assertThat(byStep(impact.askedAgain())).isEqualTo(changed(drafts, proposed, false));
		assertThat(waiting(this.dryRun.open())).isEqualTo(waitingOneByOne(drafts));
	}

	private long publish(Configuration configuration) {
		return this.publishing.publish(this.revisions.current().number(), "Drawn", any -> configuration).number();
	}

	/**
	 * In another order, and with rules and rollouts for the steps that a form can be
	 * without.
	 */
	private Configuration drawn(Random random) {
		var configuration = this.revisions.find(1).orElseThrow().configuration();
		var steps = SomeSteps.of(configuration.steps());
		for (var step : List.of("urgency", "home", "description")) {
			steps = switch (random.nextInt(5)) {
				case 0 -> steps.serving(step, Serving.everybody("off"));
				case 1 -> steps.serving(step, Serving.rollout("on", random.nextInt(Serving.ALL), "off"));
				case 2 -> steps.rule(step, new Rule("some", List.of(CONDITIONS.get(random.nextInt(CONDITIONS.size()))),
						Serving.everybody("off")));
				default -> steps;
			};
		}
		var order = new ArrayList<>(configuration.steps());
		Collections.swap(order, order.indexOf("urgency"),
				order.indexOf(List.of("home", "description").get(random.nextInt(2))));
		return new Configuration(order, steps.configuration().flags());
	}

	private void insert(Random random, long revision) {
		var began = Instant.parse("2026-01-01T00:00:00Z").plus(Duration.ofDays(random.nextInt(30)));
		this.jdbc
			.sql("""
					insert into drafts (id, version, answers, unfinished, locale, started_at, touched_at, revision, origin)
					values (:id, 0, cast(:answers as jsonb), '{}', 'drawn', :began, now(), :revision, cast(:origin as jsonb))""")
			.param("id", UUID.randomUUID())
			.param("answers", "{" + String.join(", ", answers(random)) + "}")
			.param("began", Timestamp.from(began))
			.param("revision", revision)
			.param("origin", "{\"device\": \"%s\"}".formatted(random.nextBoolean() ? "phone" : "desktop"))
			.update();
	}

	/**
	 * Up to some step, with a gap now and then, and with details of another job now and
	 * then.
	 */
	private static List<String> answers(Random random) {
		var area = random.nextBoolean() ? "{\"state\": \"CA\", \"postalCode\": \"94110\"}"
				: "{\"state\": \"NY\", \"postalCode\": \"10001\"}";
		return Stream
			.of(answer("jobtype", "\"job\": " + JOBS.get(random.nextInt(2)), ""),
					answer("questions", "\"jobDetails\": {}", "\"job\": " + JOBS.get(random.nextInt(2))),
					answer("location", "\"area\": " + area, ""), answer("urgency", "\"urgency\": {}", ""),
					answer("home", "\"access\": \"Ring " + random.nextInt() + "\"", ""),
					answer("description", "\"description\": \"" + random.nextInt() + "\"", ""),
					answer("contact", "\"contact\": {\"name\": \"Ada " + random.nextInt() + "\"}", ""))
			.limit(random.nextInt(8))
			.filter(answer -> random.nextInt(8) > 0)
			.toList();
	}

	private static String answer(String step, String facts, String restedOn) {
		return "\"%s\": {\"edition\": 1, \"facts\": {%s}, \"restedOn\": {%s}}".formatted(step, facts, restedOn);
	}

	private List<StoredDraft> openDrafts() {
		return this.jdbc.sql("select id from drafts where not preview and submitted_at is null")
			.query(UUID.class)
			.list()
			.stream()
			.map(id -> this.rows.find(id).orElseThrow().draft())
			.toList();
	}

	/** Answers that fall off the route, or are asked again. */
	private Map<String, Integer> changed(List<StoredDraft> drafts, Configuration proposed, boolean falls) {
		var now = this.stepSet.current();
		var then = StepForm.tried(proposed);
		var changed = new TreeMap<String, Integer>();
		for (var draft : drafts) {
			var after = this.stepSet.route(draft, then);
			this.stepSet.route(draft, now)
				.stops()
				.stream()
				.filter(Stop::answered)
				.map(Stop::step)
				.filter(step -> falls ? after.stop(step).isEmpty()
						: after.stop(step).filter(stop -> !stop.answered()).isPresent())
				.forEach(step -> changed.merge(step.id(), 1, Integer::sum));
		}
		return changed;
	}

	private static Map<String, Integer> byStep(List<AtStep> counts) {
		var byStep = new TreeMap<String, Integer>();
		counts.forEach(count -> byStep.put(count.step(), count.drafts()));
		return byStep;
	}

	private static Map<String, Integer> waiting(List<OnRevision> open) {
		var waiting = new TreeMap<String, Integer>();
		open.forEach(on -> on.steps().forEach(at -> waiting.put(on.revision() + " " + at.step(), at.drafts())));
		return waiting;
	}

	private Map<String, Integer> waitingOneByOne(List<StoredDraft> drafts) {
		var waiting = new TreeMap<String, Integer>();
		for (var draft : drafts) {
			var open = this.stepSet.route(draft, this.stepSet.current()).firstOpen();
			var place = open.map(stop -> stop.step().id()).orElse("review");
			waiting.merge(draft.subject().revision() + " " + place, 1, Integer::sum);
		}
		return waiting;
	}

}
