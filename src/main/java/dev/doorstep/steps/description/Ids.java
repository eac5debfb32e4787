package dev.doorstep.steps.description;

import java.util.Optional;
import java.util.UUID;

/** Photo ids as a page sends them back. */
final class Ids {

	private Ids() {
	}

	static Optional<UUID> parse(String text) {
		try {
			return Optional.of(UUID.fromString(text));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
