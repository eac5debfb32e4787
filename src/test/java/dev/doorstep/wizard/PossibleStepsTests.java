package dev.doorstep.wizard;

import java.util.List;
import java.util.Locale;

import dev.doorstep.flags.Configuration;
import dev.doorstep.flags.Serving;
import dev.doorstep.testing.DoorstepTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which forms nobody can publish, and what is said about them. */
@DoorstepTest
class PossibleStepsTests {

	@Autowired
	StepRegistry registry;

	@Autowired
	PossibleSteps check;

	@Autowired
	MessageSource messages;

	@Test
	void takesTheFormAsItBegins() {
		assertThat(problems(all())).isEmpty();
	}

	@Test
	void takesAFormWithoutWhatNobodyNeeds() {
		assertThat(problems(all().off("questions").off("urgency").off("home").off("description"))).isEmpty();
		assertThat(problems(all().serving("home", Serving.rollout("on", 2_500, "off")))).isEmpty();
	}

	@Test
	void refusesAFormWithNothingToMatchOn() {
		assertThat(problems(all().off("jobtype").off("questions")))
			.containsExactly("Without “The job” there is nothing to match professionals on. Keep it on for everybody.");
		assertThat(problems(all().off("location"))).singleElement().asString().startsWith("Without “Where” nobody");
	}

	@Test
	void refusesAFormThatReachesNobody() {
		assertThat(problems(all().off("contact")))
			.containsExactly("Without “Contact” nobody could reach the homeowner. Keep it on for everybody.");
	}

	@Test
	void refusesWhatIsEssentialForSomeOnly() {
		assertThat(problems(all().serving("contact", Serving.rollout("on", 9_999, "off")))).hasSize(1);
		assertThat(problems(all().serving("contact", Serving.rollout("off", 1, "on")))).hasSize(1);
		assertThat(problems(all().serving("contact", Serving.rollout("on", 5_000, "on")))).isEmpty();
	}

	@Test
	void refusesAStepWithoutTheOneItNeeds() {
		assertThat(problems(all().serving("jobtype", Serving.rollout("on", 5_000, "off"))))
			.contains("“Details” needs what “The job” finds out, and not everybody is asked that. "
					+ "Turn “The job” on for everybody, or turn “Details” off.");
	}

	@Test
	void refusesAStepBeforeTheOneItNeeds() {
		assertThat(problems(all().inOrder("questions", "jobtype", "location", "contact")))
			.containsExactly("“Details” needs what “The job” finds out. Move it behind “The job”.");
	}

	@Test
	void refusesAStepThatStandsThereTwice() {
		assertThat(problems(all().inOrder("jobtype", "location", "contact", "location")))
			.containsExactly("“Where” stands in the form twice. Leave it there once.");
	}

	@Test
	void refusesAStepThatIsNotInTheForm() {
		assertThat(problems(all().inOrder("jobtype", "location"))).hasSize(1);
	}

	@Test
	void passesOverAStepWhoseFolderIsGone() {
		assertThat(problems(all().inOrder("jobtype", "gone", "location", "contact"))).isEmpty();
	}

	private SomeSteps all() {
		return SomeSteps.all(this.registry);
	}

	private List<String> problems(SomeSteps steps) {
		Configuration configuration = steps.configuration();
		return this.check.problems(configuration)
			.stream()
			.map(problem -> problem.in(Locale.ENGLISH, this.messages))
			.toList();
	}

}
