package dev.doorstep.catalog;

import java.util.List;
import java.util.Locale;

/** Words of the catalogue in each language Doorstep speaks. */
public record LocalizedText(String en, String es) {

	public LocalizedText {
		if (en == null || en.isBlank() || es == null || es.isBlank()) {
			throw new IllegalArgumentException(
					"A text needs words in both languages, not en=%s, es=%s".formatted(en, es));
		}
	}

	public String in(Locale locale) {
		return locale.getLanguage().equals("es") ? this.es : this.en;
	}

	List<String> all() {
		return List.of(this.en, this.es);
	}

}
