package dev.doorstep.behaviour;

import java.util.List;
import java.util.UUID;

import dev.doorstep.flags.Configuration;
import dev.doorstep.flags.DraftsInFlight;
import dev.doorstep.flags.DraftsInFlight.AtStep;
import dev.doorstep.flags.DraftsInFlight.OnRevision;
import dev.doorstep.flags.Flag;
import dev.doorstep.flags.Revisions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What the console says of more drafts than anybody would load at once. */
class ManyDraftsTests extends RunningDoorstep {

	private static final int EACH = 3_000;

	@Autowired
	DraftsInFlight drafts;

	@Autowired
	Revisions revisions;

	/** Two people who stopped at two places, and very many like each of them. */
	@BeforeEach
	void fillTheTable() {
		var street = UUID.randomUUID() + " Many Drafts Road";
		homeowner().describesALeakingFaucet().livesAt(street).needsItThisWeek();
		copy(draftWith(street), EACH);
		var mail = someAddress();
		homeowner().describesTheWholeJob(mail);
		copy(draftWith(mail), EACH);
	}

	@AfterEach
	void emptyIt() {
		this.jdbc.sql("delete from drafts where locale = 'copy'").update();
	}

	@Test
	void everyOpenDraftIsCounted() {
		var open = this.drafts.open();

		assertThat(open.stream().mapToInt(OnRevision::drafts).sum()).isEqualTo(countOpen());
		assertThat(open.stream().flatMap(on -> on.steps().stream()).mapToInt(AtStep::drafts).sum())
			.isEqualTo(countOpen());
		assertThat(at("home", open.stream().flatMap(on -> on.steps().stream()).toList())).isGreaterThan(EACH);
		assertThat(at("review", open.stream().flatMap(on -> on.steps().stream()).toList())).isGreaterThan(EACH);
	}

	@Test
	void aDryRunCountsEveryAnswerThatWouldFallOff() {
		var before = this.revisions.current().configuration();
		var without = new Configuration(before.steps(),
				before.flags()
					.stream()
					.map(flag -> flag.key().equals("step.urgency") ? Flag.ofStep("urgency", false) : flag)
					.toList());

		var impact = this.drafts.ifPublished(without);

		assertThat(impact.drafts()).isEqualTo(countOpen());
		assertThat(impact.unused()).extracting(AtStep::step).containsExactly("urgency");
		assertThat(at("urgency", impact.unused())).isGreaterThanOrEqualTo(2 * (EACH + 1));
		assertThat(impact.askedAgain()).isEmpty();
	}

	private int countOpen() {
		return count("drafts where not preview and submitted_at is null");
	}

	private static int at(String step, List<AtStep> steps) {
		return steps.stream().filter(at -> at.step().equals(step)).mapToInt(AtStep::drafts).sum();
	}

	private UUID draftWith(String words) {
		return this.jdbc.sql("select id from drafts where answers::text like :words")
			.param("words", "%" + words + "%")
			.query(UUID.class)
			.single();
	}

	private void copy(UUID draft, int times) {
		this.jdbc.sql("""
				insert into drafts (id, version, answers, unfinished, locale, started_at, touched_at, revision, origin)
				select gen_random_uuid(), version, answers, unfinished, 'copy', started_at, touched_at, revision, origin
				from drafts, generate_series(1, :times) where id = :draft""")
			.param("draft", draft)
			.param("times", times)
			.update();
	}

}
