package dev.doorstep.places;

import java.util.regex.Pattern;

/**
 * One line of a GeoNames postal code file. The columns and their widths are those of
 * https://download.geonames.org/export/zip/readme.txt.
 */
record PlaceLine(PostalCode code, Place place) {

	private static final int COLUMNS = 12;

	private static final Pattern DEGREES = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,15})?");

	static PlaceLine parse(String line) throws BrokenLineException {
		var columns = line.split("\t", -1);
		// The last column, accuracy, is optional, and some tools cut an empty one off.
		if (columns.length != COLUMNS && columns.length != COLUMNS - 1) {
			throw new BrokenLineException("has " + columns.length + " columns instead of " + COLUMNS);
		}
		var place = new Place(text("country", columns[0], 2), text("postal code", columns[1], 20),
				text("place name", columns[2], 180), optionalText("state", columns[4], 20),
				optionalText("state name", columns[3], 100), degrees("latitude", columns[9], 90),
				degrees("longitude", columns[10], 180));
		var code = PostalCode.read(place.country(), place.postalCode())
			.orElseThrow(() -> new BrokenLineException("has no valid country and postal code"));
		return new PlaceLine(code, place);
	}

	private static String text(String column, String value, int longest) throws BrokenLineException {
		if (value.isBlank()) {
			throw new BrokenLineException("has no " + column);
		}
		return optionalText(column, value, longest);
	}

	private static String optionalText(String column, String value, int longest) throws BrokenLineException {
		var text = value.strip();
		if (text.length() > longest) {
			throw new BrokenLineException("has a " + column + " longer than " + longest + " characters");
		}
		if (text.chars().anyMatch(Character::isISOControl)) {
			throw new BrokenLineException("has a control character in its " + column);
		}
		return text;
	}

	private static double degrees(String column, String value, int most) throws BrokenLineException {
		var text = value.strip();
		if (!DEGREES.matcher(text).matches() || Math.abs(Double.parseDouble(text)) > most) {
			throw new BrokenLineException("has no valid " + column);
		}
		return Double.parseDouble(text);
	}

	/** The line as PostgreSQL's COPY reads it. */
	String row(int number) {
		var row = String.join("\t", this.code.country(), this.code.code(), this.place.name(), this.place.postalCode(),
				this.place.state(), this.place.stateName(), Double.toString(this.place.latitude()),
				Double.toString(this.place.longitude()), Integer.toString(number));
		return row.replace("\\", "\\\\") + "\n";
	}

}
