package dev.doorstep.steps.questions;

import java.util.List;
import java.util.Map;

/** Answers by question id. */
record QuestionsForm(Map<String, List<String>> answers) {

	static String field(String question) {
		return "answers[" + question + "]";
	}

	/** What was really answered to a question: blank fields are no answer. */
	List<String> to(String question) {
		return this.answers.getOrDefault(question, List.of()).stream().filter(answer -> !answer.isBlank()).toList();
	}

}
