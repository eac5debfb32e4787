package dev.doorstep.wizard;

import java.util.List;
import java.util.Map;

import dev.doorstep.wizard.step.Step;
import dev.doorstepfixture.others.colour.OtherColourStep;
import dev.doorstepfixture.steps.colour.ColourStep;
import dev.doorstepfixture.steps.converted.ConvertedStep;
import dev.doorstepfixture.steps.monolingual.MonolingualStep;
import dev.doorstepfixture.steps.review.ReviewStep;
import dev.doorstepfixture.steps.shade.ShadeStep;
import dev.doorstepfixture.steps.silent.SilentStep;
import dev.doorstepfixture.steps.undrawn.UndrawnStep;
import dev.doorstepfixture.steps.unplaced.UnplacedStep;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class StepRegistryTests {

	@Test
	void namesAStepByItsFolder() {
		var colour = new StepRegistry(List.of(new ColourStep())).find("colour").orElseThrow();

		assertThat(colour.path()).isEqualTo("/request/colour");
		assertThat(colour.folder()).isEqualTo("dev/doorstepfixture/steps/colour");
		assertThat(colour.position()).isEqualTo(10);
	}

	@Test
	void knowsNoStepThatIsNotThere() {
		assertThat(new StepRegistry(List.of(new ColourStep())).find("shade")).isEmpty();
	}

	@Test
	void refusesTwoStepsInOnePlace() {
		refuses("The steps 'colour' and 'shade' both have the position 10; give one another", new ColourStep(),
				new ShadeStep());
	}

	@Test
	void refusesTwoFoldersOfOneName() {
		refuses("Two folders of steps are called 'colour'", new ColourStep(), new OtherColourStep());
	}

	@Test
	void refusesAFolderNamedLikeAPageOfTheEngine() {
		refuses("The step folder 'review' has the name of a page of the engine (/request/review); rename it",
				new ReviewStep());
	}

	@Test
	void refusesAStepWithoutATemplate() {
		refuses("The step 'undrawn' has no step.html; put one into dev/doorstepfixture/steps/undrawn",
				new UndrawnStep());
	}

	@Test
	void refusesAStepWithoutWords() {
		refuses("The step 'silent' has no messages.properties; put one into dev/doorstepfixture/steps/silent",
				new SilentStep());
	}

	@Test
	void refusesAStepWithoutWordsInSpanish() {
		refuses("The step 'monolingual' has no messages_es.properties; put one into "
				+ "dev/doorstepfixture/steps/monolingual", new MonolingualStep());
	}

	@Test
	void refusesAStepWithoutAPosition() {
		refuses("dev.doorstepfixture.steps.unplaced.UnplacedStep is a step without @WizardStep(position = …)",
				new UnplacedStep());
	}

	@Test
	void refusesAFormThatIsNotAllText() {
		refuses("Converted.age must be String, List<String> or Map<String, List<String>>", new ConvertedStep());
	}

	private static void refuses(String sentence, Step<?>... steps) {
		assertThatIllegalStateException().isThrownBy(() -> new StepRegistry(List.of(steps))).withMessage(sentence);
	}

}
