package dev.doorstep.analytics;

import java.time.Duration;
import java.time.Instant;

/** What becomes of one event at one destination. */
sealed interface Fate {

	/** It has arrived. */
	record Delivered() implements Fate {
	}

	/** It will never be taken as it is; a person may look at it and send it again. */
	record Dead(String reason) implements Fate {
	}

	/** It is kept for a person to decide. */
	record Parked(String reason) implements Fate {
	}

	/** Its device has sent too much; the pause grows with every try. */
	record Throttled() implements Fate {
	}

	/** Its device or user has sent too much today. */
	record OverQuota() implements Fate {

		static final String REASON = "daily_quota";

		static final Duration PAUSE = Duration.ofHours(1);

		static final Duration PATIENCE = Duration.ofHours(24);

	}

	/** Its person has not agreed that it is sent there, or does not any more. */
	record Withdrawn() implements Fate {

		static final String REASON = "withdrawn";

	}

	/** An earlier event of its device waits, so it waits behind it. */
	record Behind(Instant until) implements Fate {
	}

}
