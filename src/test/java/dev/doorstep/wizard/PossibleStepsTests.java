package dev.doorstep.wizard;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.doorstep.flags.Configuration;
import dev.doorstep.flags.Flag;
import dev.doorstep.flags.Serving;
import dev.doorstep.testing.DoorstepTest;
import dev.doorstep.ui.Text;
import dev.doorstep.wizard.WizardProperties.Switch;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

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
	void notesAStepWhoseFolderIsGone() {
		var steps = all().inOrder("jobtype", "gone", "location", "contact");

		assertThat(problems(steps)).isEmpty();
		assertThat(said(this.check.notes(steps.configuration()))).containsExactly(
				"The form names a step “gone”, which this release of Doorstep does not have. Nobody is asked it.");
		assertThat(this.check.notes(all().configuration())).isEmpty();
	}

	@Test
	void aNewInstallationBeginsWithAFlagForEveryStep() {
		var flags = begun(Map.of("home", new Switch(false))).flags();

		assertThat(flags).extracting(Flag::key)
			.containsExactlyElementsOf(this.registry.all().stream().map(StepDefinition::flag).toList());
		assertThat(flags).allMatch(flag -> flag.on() != flag.key().equals("step.home"));
		assertThat(flags).noneMatch(flag -> flag.description().isBlank() || flag.owner().isBlank());
	}

	@Test
	void aNewInstallationDoesNotBeginWithAnImpossibleForm() {
		assertThatIllegalStateException().isThrownBy(() -> begun(Map.of("contact", new Switch(false))))
			.withMessage("The form cannot begin with doorstep.steps.contact.enabled=false. "
					+ "Without “Contact” nobody could reach the homeowner. Keep it on for everybody. "
					+ "Change this setting and start again");
	}

	private Configuration begun(Map<String, Switch> switches) {
		var properties = new WizardProperties(switches, false, Duration.ofDays(30), List.of());
		return new DefaultSteps(this.registry, properties, this.check, this.messages).configuration();
	}

	private SomeSteps all() {
		return SomeSteps.all(this.registry);
	}

	private List<String> problems(SomeSteps steps) {
		return said(this.check.problems(steps.configuration()));
	}

	private List<String> said(List<Text> texts) {
		return texts.stream().map(text -> text.in(Locale.ENGLISH, this.messages)).toList();
	}

}
