package dev.doorstepfixture;

import java.util.List;
import java.util.Set;

import dev.doorstep.requests.facts.Fact;
import dev.doorstep.requests.facts.Facts;
import dev.doorstep.wizard.step.Step;
import dev.doorstep.wizard.step.SummaryRow;

/** What the fixtures' steps share, so that each shows one mistake and nothing else. */
public abstract class OneWordStep implements Step<OneWordStep.Word> {

	/** One word. */
	public record Word(String word) {
	}

	@Override
	public Word form(Facts facts) {
		return new Word("");
	}

	@Override
	public Facts answer(Word form, Facts facts) {
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
