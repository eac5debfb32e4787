package dev.doorstep.wizard;

import java.util.List;
import java.util.Locale;

import dev.doorstep.ui.Word;

import org.springframework.stereotype.Component;

/**
 * Names where a visitor came from in reports. A link can say anything of itself, a
 * person's name too, so only names from a list are repeated.
 */
@Component
class KnownSources {

	private static final Word OTHER = new Word("other");

	private final List<Word> names;

	KnownSources(WizardProperties properties) {
		this.names = properties.sources();
	}

	/** Of {@code www.google.com}, {@code google}; of what is not on the list, that. */
	Word name(String source) {
		var parts = (source != null) ? List.of(source.toLowerCase(Locale.ROOT).split("\\.")) : List.<String>of();
		return this.names.stream()
			.filter(name -> name.text().equals(source) || parts.contains(name.text()))
			.findFirst()
			.orElse(OTHER);
	}

}
