package dev.doorstep.steps.questions;

import java.util.List;
import java.util.Map;

import dev.doorstep.catalog.Question;

/** Answers by question id. */
record QuestionsForm(Map<String, List<String>> answers) {

	static String field(String question) {
		return "answers[" + question + "]";
	}

	/**
	 * What was really answered to a question: blank fields are no answer, and only a
	 * choice of several has more than one.
	 */
	List<String> to(Question question) {
		var given = this.answers.getOrDefault(question.id(), List.of()).stream().filter(answer -> !answer.isBlank());
		return (question.kind() == Question.Kind.SEVERAL) ? given.distinct().toList() : given.limit(1).toList();
	}

}
