package dev.doorstep.steps.questions;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import dev.doorstep.catalog.LocalizedText;
import dev.doorstep.catalog.Question;

/** A question in the visitor's language. */
public record QuestionView(String field, String kind, String label, String hint, boolean required,
		Map<String, String> options, String unit, Integer maxLength) {

	static QuestionView of(Question question, Locale locale) {
		var options = new LinkedHashMap<String, String>();
		question.options().forEach(option -> options.put(option.id(), option.label().in(locale)));
		return new QuestionView(QuestionsForm.field(question.id()), kind(question), question.label().in(locale),
				orNull(question.hint(), locale), question.required(), options, orNull(question.unit(), locale),
				question.maxLength());
	}

	static String kind(Question question) {
		return question.kind().name().toLowerCase(Locale.ROOT);
	}

	private static String orNull(LocalizedText text, Locale locale) {
		return (text != null) ? text.in(locale) : null;
	}

}
