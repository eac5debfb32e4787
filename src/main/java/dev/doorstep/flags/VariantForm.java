package dev.doorstep.flags;

import dev.doorstep.console.Search;

/** A variant; without a name it is a blank row. */
record VariantForm(String name, String value) {

	VariantForm {
		name = Search.tidy(name);
		value = Search.tidy(value);
	}

	static VariantForm of(Variant variant) {
		var value = variant.value();
		return new VariantForm(variant.name(), value.isString() ? value.asString() : value.toString());
	}

	boolean isBlank() {
		return this.name.isEmpty() && this.value.isEmpty();
	}

}
