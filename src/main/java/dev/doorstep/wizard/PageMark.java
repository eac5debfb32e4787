package dev.doorstep.wizard;

/**
 * What a page says about when it was made: for which draft, and after how many answers to
 * its step. It tells a second tab's page from a fresh one.
 */
record PageMark(String draft, int edition) {

	/** The hidden field that carries it. */
	static final String FIELD = "_page";

	/**
	 * A page that says nothing is taken for a fresh one: hand-made posts get the same
	 * rules as everybody.
	 */
	static PageMark parse(String text, PageMark fresh) {
		var parts = (text != null) ? text.split("\\.", 2) : new String[0];
		if (parts.length < 2 || !parts[1].matches("\\d{1,6}")) {
			return fresh;
		}
		return new PageMark(parts[0], Integer.parseInt(parts[1]));
	}

	@Override
	public String toString() {
		return this.draft + "." + this.edition;
	}

}
