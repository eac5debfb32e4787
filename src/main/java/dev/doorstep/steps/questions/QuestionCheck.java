package dev.doorstep.steps.questions;

import java.time.LocalDate;
import java.util.List;

import dev.doorstep.catalog.Question;
import dev.doorstep.ui.Dates;
import dev.doorstep.wizard.step.Problems;

/** What each kind of question takes for an answer. */
final class QuestionCheck {

	private final Question question;

	private final String field;

	private final Problems problems;

	private QuestionCheck(Question question, Problems problems) {
		this.question = question;
		this.field = QuestionsForm.field(question.id());
		this.problems = problems;
	}

	static void check(Question question, List<String> answer, Problems problems) {
		new QuestionCheck(question, problems).check(answer);
	}

	private void check(List<String> answer) {
		if (answer.isEmpty()) {
			if (this.question.required()) {
				missing();
			}
			return;
		}
		switch (this.question.kind()) {
			case ONE, SEVERAL -> options(answer);
			case NUMBER -> number(answer.getFirst());
			case TEXT -> text(answer.getFirst());
			case DATE -> date(answer.getFirst());
		}
	}

	private void options(List<String> answer) {
		if (answer.stream().anyMatch(option -> this.question.option(option).isEmpty())) {
			missing();
		}
	}

	/**
	 * Names the question, because a page has many and the summary lists all that is
	 * wrong.
	 */
	private void missing() {
		var key = "questions.missing." + QuestionView.kind(this.question);
		this.problems.addWorded(this.field, key, (locale, messages) -> messages.getMessage(key,
				new Object[] { this.question.label().in(locale) }, locale));
	}

	private void number(String answer) {
		var digits = answer.replaceAll("[\\s,]", "");
		var fits = digits.matches("-?\\d{1,9}") && Integer.parseInt(digits) >= this.question.min()
				&& Integer.parseInt(digits) <= this.question.max();
		if (!fits) {
			this.problems.add(this.field, "questions.number", this.question.min(), this.question.max());
		}
	}

	private void text(String answer) {
		if (answer.codePointCount(0, answer.length()) > this.question.maxLength()) {
			this.problems.add(this.field, "questions.long", this.question.maxLength());
		}
	}

	private void date(String answer) {
		var date = Dates.parse(answer);
		if (date.isEmpty()) {
			this.problems.add(this.field, "questions.date");
		}
		else if (Boolean.TRUE.equals(this.question.past()) && date.get().isAfter(LocalDate.now().plusDays(1))) {
			this.problems.add(this.field, "questions.date.past");
		}
		else if (Boolean.FALSE.equals(this.question.past()) && date.get().isBefore(LocalDate.now().minusDays(1))) {
			this.problems.add(this.field, "questions.date.future");
		}
	}

}
