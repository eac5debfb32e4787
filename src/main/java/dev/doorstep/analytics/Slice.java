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

	/** One that pages link to; everybody for one there cannot be. */
	static Slice parse(String text) {
		var parts = text.split("=", 2);
		return Dimension.find(parts[0])
			.filter(dimension -> parts.length == 2)
			.map(dimension -> new Slice(dimension, parts[1]))
			.filter(slice -> slice.dimension() != Dimension.VARIANT || slice.value().contains("="))
			.filter(slice -> slice.dimension() != Dimension.ALL)
			.orElse(ALL);
	}

	/** As pages link to it. */
	public String text() {
		return (this.dimension == Dimension.ALL) ? "" : this.dimension.key() + "=" + this.value;
	}

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
		return (this.dimension == Dimension.VARIANT) ? VARIANT + flag() : this.dimension.key();
	}

	/** Of a variant, whose it is. */
	String flag() {
		return this.value.substring(0, this.value.indexOf('='));
	}

	String traitValue() {
		return (this.dimension == Dimension.VARIANT) ? this.value.substring(this.value.indexOf('=') + 1) : this.value;
	}

}
