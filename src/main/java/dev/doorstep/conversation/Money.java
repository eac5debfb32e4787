package dev.doorstep.conversation;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.doorstep.ui.Text;

/** Sums as people type them and as pages show them, in the currency of a country. */
final class Money {

	private static final Pattern SHAPE = Pattern.compile("(\\d{1,7}|\\d{1,3}(,\\d{3}){1,2})(\\.\\d{1,2})?");

	private Money() {
	}

	/** Like "1,200", "$1200" or "1200.50". */
	static Optional<BigDecimal> parse(String typed) {
		var bare = typed.replaceAll("[\\s$]", "");
		return Optional.of(bare)
			.filter(SHAPE.asMatchPredicate())
			.map(sum -> new BigDecimal(sum.replace(",", "")))
			.filter(sum -> sum.signum() > 0);
	}

	static Text text(BigDecimal sum, String country) {
		return (locale, messages) -> {
			var there = Locale.of(locale.getLanguage(), country);
			var format = NumberFormat.getCurrencyInstance(there);
			format.setCurrency(Currency.getInstance(Locale.of("", country)));
			if (sum.stripTrailingZeros().scale() <= 0) {
				format.setMaximumFractionDigits(0);
			}
			return format.format(sum);
		};
	}

	/** Like "US Dollar". */
	static Text currency(String country) {
		return (locale, messages) -> Currency.getInstance(Locale.of("", country)).getDisplayName(locale);
	}

}
