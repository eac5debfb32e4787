package dev.doorstepfixture.steps.converted;

import java.util.List;
import java.util.Set;

import dev.doorstep.requests.facts.Fact;
import dev.doorstep.requests.facts.Facts;
import dev.doorstep.wizard.step.Step;
import dev.doorstep.wizard.step.SummaryRow;
import dev.doorstep.wizard.step.WizardStep;

/** Has a form that could lose what was typed. */
@WizardStep(position = 70)
public class ConvertedStep implements Step<ConvertedStep.Converted> {

	/** A number, which not everything typed is. */
	public record Converted(int age) {
	}

	@Override
	public Converted form(Facts facts) {
		return new Converted(0);
	}

	@Override
	public Facts answer(Converted form, Facts facts) {
		return facts;
	}

	@Override
	public Set<Fact<?>> finds() {
		return Set.of();
	}

	@Override
	public List<SummaryRow> summary(Facts facts) {
		return List.of();
	}

}
