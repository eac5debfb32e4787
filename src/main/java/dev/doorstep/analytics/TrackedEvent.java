package dev.doorstep.analytics;

import dev.doorstep.ui.Word;

/**
 * The catalogue: all events there are. A record's components are all the properties its
 * event may have, and their types leave no room for anything personal.
 */
sealed interface TrackedEvent {

	@Tracked(name = "Request Submitted", owner = "requests",
			description = "A homeowner has submitted a finished request.")
	record RequestSubmitted() implements TrackedEvent {
	}

	@Tracked(name = "$exposure", owner = "experiments",
			description = "A visitor has met a variant of an experiment for the first time.")
	record Exposed(Word flagKey, Word variant, Word experimentKey) implements TrackedEvent {
	}

	@Tracked(name = "$identify", owner = "analytics", description = "A device has said how it wants its pages.")
	record DeviceDescribed(Word language) implements TrackedEvent {
	}

}
