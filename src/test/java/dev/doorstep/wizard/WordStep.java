package dev.doorstep.wizard;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import dev.doorstep.requests.facts.Fact;
import dev.doorstep.requests.facts.Facts;
import dev.doorstep.ui.Text;
import dev.doorstep.wizard.step.Step;
import dev.doorstep.wizard.step.SummaryRow;

/** A step that asks for one word and keeps it as a fact of its own name. */
record WordStep(String id, Set<Fact<?>> restsOn, Predicate<Facts> applies) implements Step<Record> {

	/** One word. */
	record Word(String word) {
	}

	static Fact<String> fact(String id) {
		return new Fact<>(id, String.class, false);
	}

	static StepDefinition named(String id) {
		return new WordStep(id, Set.of(), facts -> true).definition();
	}

	static StepDefinition restingOn(String other, String id) {
		return new WordStep(id, Set.of(fact(other)), facts -> true).definition();
	}

	/** A step that is asked only when another step's word is the given one. */
	static StepDefinition asked(String id, String other, String word) {
		return new WordStep(id, Set.of(), facts -> facts.get(fact(other)).filter(word::equals).isPresent())
			.definition();
	}

	private StepDefinition definition() {
		return new StepDefinition(this.id, 0, this, new FormFields(Word.class));
	}

	@Override
	public Record form(Facts facts) {
		return new Word(facts.get(fact(this.id)).orElse(""));
	}

	@Override
	public Facts answer(Record form, Facts facts) {
		return facts.with(fact(this.id), ((Word) form).word());
	}

	@Override
	public Set<Fact<?>> finds() {
		return Set.of(fact(this.id));
	}

	@Override
	public List<SummaryRow> summary(Facts facts) {
		return List.of(SummaryRow.of(this.id, Text.plain(facts.get(fact(this.id)).orElse(""))));
	}

	@Override
	public boolean appliesTo(Facts facts) {
		return this.applies.test(facts);
	}

}
