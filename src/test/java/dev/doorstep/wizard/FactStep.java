package dev.doorstep.wizard;

import java.util.List;
import java.util.Set;

import dev.doorstep.requests.facts.Area;
import dev.doorstep.requests.facts.Contact;
import dev.doorstep.requests.facts.Fact;
import dev.doorstep.requests.facts.Facts;
import dev.doorstep.requests.facts.Job;
import dev.doorstep.requests.facts.Vocabulary;
import dev.doorstep.wizard.step.Step;
import dev.doorstep.wizard.step.SummaryRow;

/** A step that always finds the same out, and nobody has to type anything. */
record FactStep<T>(Fact<T> fact, T value, Set<Fact<?>> restsOn) implements Step<Record> {

	/** Nothing to fill in. */
	record Nothing() {
	}

	static StepDefinition job(String id) {
		return definition(id, new FactStep<>(Vocabulary.JOB, new Job("plumbing", id, null), Set.of()));
	}

	static StepDefinition area(String id) {
		return definition(id,
				new FactStep<>(Vocabulary.AREA, new Area("US", "94110", "San Francisco", "CA", null, null), Set.of()));
	}

	static StepDefinition contact(String id) {
		return definition(id, new FactStep<>(Vocabulary.CONTACT,
				new Contact("Ada", "ada@example.com", null, "email", null), Set.of()));
	}

	/** Rests on the job. */
	static StepDefinition details(String id) {
		return definition(id, new FactStep<>(Vocabulary.DESCRIPTION, id, Set.of(Vocabulary.JOB)));
	}

	static StepDefinition access(String id) {
		return definition(id, new FactStep<>(Vocabulary.ACCESS, id, Set.of()));
	}

	private static StepDefinition definition(String id, FactStep<?> step) {
		return new StepDefinition(id, 0, step, new FormFields(Nothing.class));
	}

	@Override
	public Record form(Facts facts) {
		return new Nothing();
	}

	@Override
	public Facts answer(Record form, Facts facts) {
		return facts.with(this.fact, this.value);
	}

	@Override
	public Set<Fact<?>> finds() {
		return Set.of(this.fact);
	}

	@Override
	public List<SummaryRow> summary(Facts facts) {
		return List.of();
	}

	/** Like the questions: only asked when there is something to ask about. */
	@Override
	public boolean appliesTo(Facts facts) {
		return this.restsOn.stream().allMatch(facts::has);
	}

}
