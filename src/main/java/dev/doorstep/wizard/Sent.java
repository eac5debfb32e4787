package dev.doorstep.wizard;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.doorstep.wizard.step.Problems;

/**
 * One press of a button on a step's page.
 *
 * @param typed the step's fields
 * @param refused files that could not be taken
 * @param visitor who sends it
 * @param mark what the page said about itself, or null
 * @param wish what the button asks for
 * @param review whether the visitor came from the review page
 */
record Sent(Map<String, List<String>> typed, Problems refused, Visitor visitor, String mark, Wish wish, boolean review,
		Locale locale) {

	enum Wish {

		/** Take the answer and go on. */
		GO_ON,
		/** Keep what is typed and show the page again: a photo was added, say. */
		STAY,
		/** Keep what is typed and offer a link to go on later. */
		LATER

	}

}
