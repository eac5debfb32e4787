package dev.doorstep.wizard.step;

/**
 * A step that offers its options by search. The engine draws the search box, outside the
 * form; what was looked for arrives in the form's component {@code q}, and the template's
 * options stand in an element with the id {@code options}.
 */
public interface Searches {

	/**
	 * As many characters as the search box takes. A link may bring more: what is looked
	 * for is their beginning.
	 */
	int MOST_TYPED = 200;

}
