package dev.doorstep.analytics;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** What an answer means for the events that were handed over. */
sealed interface Verdict {

	/**
	 * They were taken.
	 *
	 * @param rejected the places of those that were not, all the same
	 */
	record Taken(Map<Integer, Fate> rejected) implements Verdict {
	}

	/**
	 * None was taken, because of some.
	 *
	 * @param fates of those, by their places; the rest can be sent again at once
	 */
	record Sorted(Map<Integer, Fate> fates) implements Verdict {
	}

	/** None was taken, and it does not say why: fewer at once will tell. */
	record Split(Blame blame) implements Verdict {
	}

	/**
	 * Nobody is taking events just now.
	 *
	 * @param received whether these may have been received all the same
	 * @param first how long to wait after a first failure
	 * @param asked how long the receiver wants to be left alone
	 */
	record Wait(boolean received, Duration first, Optional<Duration> asked, String reason) implements Verdict {

		static final Duration MOMENT = Duration.ofSeconds(1);

		static final Duration CROWDED = Duration.ofSeconds(30);

		/** Whether it is all of us that are too many, and not one device. */
		boolean crowded() {
			return this.first.equals(CROWDED);
		}

	}

	/** It would take nothing from us, whatever we send: a person has to look at it. */
	record Refused(String reason) implements Verdict {
	}

	/** What a single event is held for, when it alone is answered like that. */
	enum Blame {

		UNREADABLE, FORBIDDEN, TOO_LARGE

	}

}
