package dev.doorstep.catalog;

import java.util.Locale;

/** Words of the catalogue in each language Doorstep speaks. */
public record LocalizedText(String en, String es) {

	public String in(Locale locale) {
		return locale.getLanguage().equals("es") ? this.es : this.en;
	}

}
