package dev.doorstep.analytics;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of all drafts: those with this value in a dimension.
 *
 * @param value of a variant, the flag's key and the variant's, with a {@code =} between
 */
record Slice(Dimension dimension, String value) {

	static final Slice ALL = new Slice(Dimension.ALL, "");

	private static final String VARIANT = Dimension.VARIANT.key() + ".";

	/** All parts a draft belongs to. */
	static List<Slice> of(DraftStory story) {
		var slices = new ArrayList<>(List.of(ALL));
		story.traits().forEach((trait, value) -> slices.add(of(trait, value)));
		return slices;
	}

	private static Slice of(String trait, String value) {
		return trait.startsWith(VARIANT) ? new Slice(Dimension.VARIANT, trait.substring(VARIANT.length()) + "=" + value)
				: new Slice(Dimension.find(trait).orElseThrow(), value);
	}

	/** The trait by which a draft belongs to it. */
	String trait() {
		return (this.dimension == Dimension.VARIANT) ? VARIANT + this.value.substring(0, this.value.indexOf('='))
				: this.dimension.key();
	}

	String traitValue() {
		return (this.dimension == Dimension.VARIANT) ? this.value.substring(this.value.indexOf('=') + 1) : this.value;
	}

}
