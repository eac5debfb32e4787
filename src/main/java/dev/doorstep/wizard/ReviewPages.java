package dev.doorstep.wizard;

import java.util.List;
import java.util.Locale;

import dev.doorstep.wizard.step.SummaryRow;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the check-your-answers page together. */
@Component
class ReviewPages {

	private final MessageSource messages;

	ReviewPages(MessageSource messages) {
		this.messages = messages;
	}

	/** One step's answers: what it asked, and where to change it. */
	public record Section(String title, String change, List<Row> rows) {
	}

	/** One answer; hidden when this browser may not see it. */
	public record Row(String label, List<String> values, boolean hidden) {
	}

	List<Section> sections(Route route, boolean masked, Locale locale) {
		return route.stops()
			.stream()
			.map(stop -> section(stop.step(), route, masked, locale))
			.filter(section -> !section.rows().isEmpty())
			.toList();
	}

	private Section section(StepDefinition step, Route route, boolean masked, Locale locale) {
		var rows = step.step().summary(route.facts()).stream().map(row -> row(row, masked, locale)).toList();
		return new Section(this.messages.getMessage(step.id() + ".section", null, locale), step.path() + "?from=review",
				rows);
	}

	private Row row(SummaryRow row, boolean masked, Locale locale) {
		var hidden = masked && row.personal() && !row.values().isEmpty();
		var values = row.values().stream().map(value -> value.in(locale, this.messages)).toList();
		return new Row(row.label().in(locale, this.messages), hidden ? List.of() : values, hidden);
	}

}
