package dev.doorstep.flags;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What rules may ask about a visitor and the job; what is not known meets no condition.
 */
public enum Trait {

	JOB_TYPE, TRADE, STATE, ZIP, LOCALE,
	/** {@code phone}, {@code tablet} or {@code desktop}. */
	DEVICE,
	/** {@code new} or {@code returning}. */
	VISITOR,
	/**
	 * Where the visitor came from: {@code utm_source}, a site's host, or {@code direct}.
	 */
	SOURCE,
	/** The instant the visitor began, in ISO form. */
	TIME;

	/** The names of all that rules may ask about. */
	static final List<String> KEYS = Arrays.stream(values()).map(Trait::key).toList();

	private final String key = key(name());

	static Optional<Trait> of(String key) {
		return Arrays.stream(values()).filter(trait -> trait.key().equals(key)).findFirst();
	}

	/** Its name in an evaluation context: {@code jobType}. */
	public String key() {
		return this.key;
	}

	private static String key(String name) {
		var words = name.toLowerCase(Locale.ROOT).split("_");
		return (words.length == 1) ? words[0]
				: words[0] + words[1].substring(0, 1).toUpperCase(Locale.ROOT) + words[1].substring(1);
	}

}
