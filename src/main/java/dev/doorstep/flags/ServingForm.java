package dev.doorstep.flags;

import java.util.stream.Collectors;

import dev.doorstep.console.Search;

/** Who gets what: one variant, or {@code short 50, long 50}. */
record ServingForm(String shares, String coverage, String rest) {

	ServingForm {
		shares = Search.tidy(shares);
		coverage = Search.tidy(coverage);
		rest = Search.tidy(rest);
	}

	static ServingForm of(Serving serving) {
		var shares = (serving.shares().size() == 1) ? serving.shares().getFirst().variant()
				: serving.shares()
					.stream()
					.map(share -> share.variant() + " " + percent(share.weight()))
					.collect(Collectors.joining(", "));
		return new ServingForm(shares, percent(serving.coverage()), serving.rest());
	}

	private static String percent(int tenThousandths) {
		return (tenThousandths % 100 == 0) ? Integer.toString(tenThousandths / 100)
				: Double.toString(tenThousandths / 100.0);
	}

}
