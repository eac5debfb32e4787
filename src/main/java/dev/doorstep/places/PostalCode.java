package dev.doorstep.places;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A postal code in the one form it is stored and looked up in.
 *
 * @param country ISO 3166 code of two capital letters
 * @param code capital letters and digits alone
 */
record PostalCode(String country, String code) {

	private static final int LONGEST_TEXT = 64;

	private static final Pattern COUNTRY = Pattern.compile("[A-Za-z]{2}");

	/** Spaces, punctuation and the Japanese postal mark. */
	private static final Pattern DECORATION = Pattern.compile("[\\s\\p{Z}\\p{P}\u3012]+");

	private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]{1,20}");

	/** The country before a code of digits, as in D-10115, DE-10115 and L-1009. */
	private static final Pattern SIGNED = Pattern.compile("([A-Z]{1,2})([0-9]{3,})");

	private static final Pattern BRITISH = Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?|GIR)[0-9][A-Z]{2}");

	/**
	 * Full codes of which the first part alone is on file: a ZIP+4 is no area of its own,
	 * and GeoNames' files of the other countries end there.
	 */
	// @formatter:off
	private static final Map<String, Pattern> AREAS = Map.of(
			"US", Pattern.compile("([0-9]{5})[0-9]{4}"),
			"GB", BRITISH,
			"GG", BRITISH,
			"IM", BRITISH,
			"JE", BRITISH,
			"CA", Pattern.compile("([A-Z][0-9][A-Z])[0-9][A-Z][0-9]"),
			"IE", Pattern.compile("([A-Z][0-9][0-9W])[A-Z0-9]{4}"),
			"MT", Pattern.compile("([A-Z]{3})[0-9]{4}"),
			"NL", Pattern.compile("([0-9]{4})[A-Z]{2}"));
	// @formatter:on

	/** What the text says, or nothing if no postal code can look like that. */
	static Optional<PostalCode> read(String country, String text) {
		if (country == null || text == null || text.length() > LONGEST_TEXT) {
			return Optional.empty();
		}
		var plainCountry = country.strip();
		// Keyboards of East Asia give full-width digits, which this makes plain ones.
		var plainCode = DECORATION.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
		// Looked at before it is capitalised, lest "ß" pass for "SS".
		if (!COUNTRY.matcher(plainCountry).matches() || !CODE.matcher(plainCode).matches()) {
			return Optional.empty();
		}
		return Optional.of(unsigned(plainCountry.toUpperCase(Locale.ROOT), plainCode.toUpperCase(Locale.ROOT)));
	}

	private static PostalCode unsigned(String country, String code) {
		var signed = SIGNED.matcher(code);
		var sign = signed.matches() && country.startsWith(signed.group(1));
		return new PostalCode(country, sign ? signed.group(2) : code);
	}

	/** The code itself and, if it is a full code of its country, the area it lies in. */
	List<String> codeAndArea() {
		var full = AREAS.get(this.country);
		if (full == null) {
			return List.of(this.code);
		}
		var area = full.matcher(this.code);
		return area.matches() ? List.of(this.code, area.group(1)) : List.of(this.code);
	}

}
