package dev.doorstep.ui;

/**
 * What a module has to say on top of every public page, with the button that ends it.
 *
 * @param action where the button's form is posted to
 */
public record Banner(Text words, String action, Text button) {

	/** The attribute of the model under which the layout looks for it. */
	public static final String MODEL = "banner";

}
