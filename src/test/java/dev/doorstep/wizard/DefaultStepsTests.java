package dev.doorstep.wizard;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.doorstepfixture.others.colour.OtherColourStep;
import dev.doorstepfixture.steps.shade.ShadeStep;
import org.junit.jupiter.api.Test;

import org.springframework.context.support.StaticMessageSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class DefaultStepsTests {

	private final StepRegistry registry = new StepRegistry(List.of(new OtherColourStep(), new ShadeStep()));

	@Test
	void asksInTheOrderOfPositions() {
		assertThat(on(Map.of())).containsExactly("shade", "colour");
	}

	@Test
	void leavesOutStepsThatAreSwitchedOff() {
		assertThat(on(Map.of("shade", false, "colour", true))).containsExactly("colour");
	}

	@Test
	void refusesASwitchForAStepThatIsNotThere() {
		assertThatIllegalStateException().isThrownBy(() -> on(Map.of("shadow", false)))
			.withMessage("doorstep.steps.shadow names no step; there are: shade, colour");
	}

	private List<String> on(Map<String, Boolean> switches) {
		var steps = new HashMap<String, WizardProperties.Switch>();
		switches.forEach((id, enabled) -> steps.put(id, new WizardProperties.Switch(enabled)));
		var properties = new WizardProperties(steps, false, Duration.ofDays(30), List.of());
		var configuration = new DefaultSteps(this.registry, properties, new PossibleSteps(this.registry),
				new StaticMessageSource())
			.configuration();
		return configuration.steps()
			.stream()
			.filter(id -> configuration.flag("step." + id).orElseThrow().on())
			.toList();
	}

}
