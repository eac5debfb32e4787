package dev.doorstep.analytics;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What reports can be cut by. */
enum Dimension {

	ALL, DEVICE, LOCALE, SOURCE, JOB_TYPE, REVISION,
	/** One for each flag of an experiment. */
	VARIANT;

	/** Those an event names in a property of its own. */
	static final List<Dimension> DESCRIBED = List.of(DEVICE, LOCALE, SOURCE, JOB_TYPE, REVISION);

	/** Its name in events and rows. */
	String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Optional<Dimension> find(String key) {
		return Stream.of(values()).filter(dimension -> dimension.key().equals(key)).findFirst();
	}

}
