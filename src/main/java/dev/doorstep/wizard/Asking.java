package dev.doorstep.wizard;

import java.util.List;
import java.util.stream.IntStream;

import dev.doorstep.flags.Trait;
import dev.doorstep.flags.VisitorContext;
import dev.doorstep.requests.facts.Area;
import dev.doorstep.requests.facts.Facts;
import dev.doorstep.requests.facts.Job;
import dev.doorstep.requests.facts.Vocabulary;
import dev.openfeature.sdk.EvaluationContext;
import tools.jackson.databind.JsonNode;

/**
 * Asks the steps' flags for one draft: a step is on when each of these forms serves it.
 * Who asks stays the same all the way; what is known of the job is what the steps before
 * have found out.
 */
final class Asking implements Switches {

	private final Subject subject;

	private final List<StepForm> forms;

	private JsonNode job;

	private JsonNode area;

	/** One for each form. */
	private List<EvaluationContext> contexts;

	Asking(Subject subject, List<StepForm> forms) {
		this.subject = subject;
		this.forms = forms;
	}

	@Override
	public boolean on(StepDefinition step, Facts known) {
		var contexts = contexts(known);
		return IntStream.range(0, this.forms.size())
			.allMatch(index -> this.forms.get(index).serves(step, contexts.get(index)));
	}

	/**
	 * Put together again only when a step has found out something rules may ask about.
	 */
	private List<EvaluationContext> contexts(Facts known) {
		var job = known.values().get(Vocabulary.JOB.id());
		var area = known.values().get(Vocabulary.AREA.id());
		if (this.contexts == null || job != this.job || area != this.area) {
			this.job = job;
			this.area = area;
			this.contexts = this.forms.stream().map(form -> context(form, known)).toList();
		}
		return this.contexts;
	}

	private EvaluationContext context(StepForm form, Facts known) {
		var context = VisitorContext.of(this.subject.draft().toString()).began(this.subject.began());
		form.revision().ifPresent(context::onRevision);
		this.subject.origin().traits().forEach(context::with);
		if (!this.subject.counts()) {
			context.uncounted();
		}
		this.subject.preview().ifPresent(preview -> preview.overrides().forEach(context::preview));
		known.get(Vocabulary.JOB).ifPresent(found -> describe(context, found));
		known.get(Vocabulary.AREA).ifPresent(found -> describe(context, found));
		return context.build();
	}

	private static void describe(VisitorContext context, Job job) {
		context.with(Trait.JOB_TYPE, job.type()).with(Trait.TRADE, job.trade());
	}

	private static void describe(VisitorContext context, Area area) {
		context.with(Trait.STATE, area.state()).with(Trait.ZIP, area.postalCode());
	}

}
