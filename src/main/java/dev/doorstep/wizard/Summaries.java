package dev.doorstep.wizard;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import dev.doorstep.flags.Revisions;
import dev.doorstep.requests.SummaryLine;
import dev.doorstep.requests.SummaryWriter;
import dev.doorstep.requests.facts.Facts;
import dev.doorstep.ui.Text;
import dev.doorstep.wizard.step.SummaryRow;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes down what was answered as the steps put it, in the homeowner's language. */
@Component
class Summaries implements SummaryWriter {

	private final StepRegistry registry;

	private final StepPlans plans;

	private final Revisions revisions;

	private final MessageSource messages;

	Summaries(StepRegistry registry, StepPlans plans, Revisions revisions, MessageSource messages) {
		this.registry = registry;
		this.plans = plans;
		this.revisions = revisions;
		this.messages = messages;
	}

	@Override
	public List<SummaryLine> lines(Facts facts, long revision, Locale locale) {
		var order = this.revisions.find(revision)
			.map(found -> this.plans.of(found).steps().stream().map(PlannedStep::step))
			.orElseGet(() -> this.registry.all().stream());
		return lines(order.filter(step -> step.step().finds().stream().anyMatch(facts::has)), facts, locale);
	}

	List<SummaryLine> lines(Stream<StepDefinition> steps, Facts facts, Locale locale) {
		return steps.flatMap(step -> step.step().summary(facts).stream()).map(row -> line(row, locale)).toList();
	}

	private SummaryLine line(SummaryRow row, Locale locale) {
		List<String> values = row.values().stream().map((Text value) -> value.in(locale, this.messages)).toList();
		return new SummaryLine(row.label().in(locale, this.messages), values, row.personal());
	}

}
