package dev.doorstep.wizard;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import dev.doorstep.flags.Preview;
import dev.doorstep.flags.Trait;
import dev.doorstep.flags.VisitorContext;
import dev.doorstep.requests.facts.Area;
import dev.doorstep.requests.facts.Fact;
import dev.doorstep.requests.facts.Facts;
import dev.doorstep.requests.facts.Job;
import dev.doorstep.requests.facts.Vocabulary;

/**
 * Asks the steps' flags for one draft: a step is on when each of these forms serves it.
 * Who asks stays the same all the way; what is known of the job is what the steps before
 * have found out.
 */
final class Asking implements Switches {

	private final List<StepForm> forms;

	/** One for each form: who asks. */
	private final List<VisitorContext> contexts;

	Asking(Subject subject, List<StepForm> forms) {
		this.forms = forms;
		this.contexts = forms.stream().map(form -> context(subject, form)).toList();
	}

	private static VisitorContext context(Subject subject, StepForm form) {
		var context = VisitorContext.of(subject.draft().toString()).began(subject.began());
		if (form.revision().isPresent()) {
			context = context.onRevision(form.revision().get());
		}
		for (var trait : subject.origin().traits().entrySet()) {
			context = context.with(trait.getKey(), trait.getValue());
		}
		if (!subject.counts()) {
			context = context.uncounted();
		}
		var overrides = subject.preview().map(Preview::overrides).orElse(Map.of());
		for (var override : overrides.entrySet()) {
			context = context.preview(override.getKey(), override.getValue());
		}
		return context;
	}

	@Override
	public boolean on(StepDefinition step, Facts known) {
		for (int index = 0; index < this.forms.size(); index++) {
			if (!this.forms.get(index).serves(step, describe(this.contexts.get(index), known))) {
				return false;
			}
		}
		return true;
	}

	/** Few rules ask about the job, and to read it takes longer than to ask all flags. */
	private static VisitorContext describe(VisitorContext context, Facts known) {
		return context.with(Trait.JOB_TYPE, () -> tell(known, Vocabulary.JOB, Job::type))
			.with(Trait.TRADE, () -> tell(known, Vocabulary.JOB, Job::trade))
			.with(Trait.STATE, () -> tell(known, Vocabulary.AREA, Area::state))
			.with(Trait.ZIP, () -> tell(known, Vocabulary.AREA, Area::postalCode));
	}

	private static <T> String tell(Facts known, Fact<T> fact, Function<T, String> part) {
		return known.get(fact).map(part).orElse(null);
	}

}
