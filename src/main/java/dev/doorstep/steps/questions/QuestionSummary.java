package dev.doorstep.steps.questions;

import java.util.List;

import dev.doorstep.catalog.LocalizedText;
import dev.doorstep.catalog.Question;
import dev.doorstep.ui.Dates;
import dev.doorstep.ui.Text;
import dev.doorstep.wizard.step.SummaryRow;

/** An answered question in words. */
final class QuestionSummary {

	private QuestionSummary() {
	}

	static SummaryRow row(Question question, List<String> answer) {
		return SummaryRow.of(text(question.label()), answer.stream().map(value -> words(question, value)).toList());
	}

	private static Text words(Question question, String value) {
		return switch (question.kind()) {
			case ONE, SEVERAL -> question.option(value).map(option -> text(option.label())).orElse(Text.plain(value));
			case NUMBER -> (question.unit() != null) ? (locale, messages) -> value + " " + question.unit().in(locale)
					: Text.plain(value);
			case DATE -> Dates.parse(value).map(Dates::inWords).orElse(Text.plain(value));
			case TEXT -> Text.plain(value);
		};
	}

	private static Text text(LocalizedText localized) {
		return (locale, messages) -> localized.in(locale);
	}

}
