package dev.doorstep.ui;

/**
 * What a module asks of whoever looks at a public page, with two answers that weigh the
 * same.
 *
 * @param action where the answer is posted to
 * @param more what leads to the page that says more
 * @param back the page at hand, to come back to
 */
public record Question(Text words, String action, Text yes, Text no, Text more, String back) {

	/** The attribute of the model under which the layout looks for it. */
	public static final String MODEL = "question";

}
