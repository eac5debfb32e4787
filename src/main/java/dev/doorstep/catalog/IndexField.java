package dev.doorstep.catalog;

/** What of a job type is searched, and how much a word found there tells. */
enum IndexField {

	/** Its name, twice, and what people call it. */
	TEXT(1, 0.9f),

	/**
	 * The trade and who works in it: "plumber" asks for all of it, while "heat" asks for
	 * less than all of heating.
	 */
	TRADE(1.1f, 0.5f),

	/** What the trade is about. */
	BLURB(0.4f, 0.9f);

	private final float weight;

	private final float stemWeight;

	IndexField(float weight, float stemWeight) {
		this.weight = weight;
		this.stemWeight = stemWeight;
	}

	float weight() {
		return this.weight;
	}

	float weight(String form) {
		return WordForms.isStem(form) ? this.stemWeight : 1;
	}

}
