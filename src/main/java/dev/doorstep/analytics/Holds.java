package dev.doorstep.analytics;

import java.time.Duration;
import java.time.Instant;

/** What is written down of an event that does not go straight through. */
final class Holds {

	private static final String THROTTLED = "throttled";

	private static final String IN_ORDER = "in_order";

	private Holds() {
	}

	static HeldRow row(Settled settled, Instant now, Duration throttle) {
		var entry = settled.entry();
		var since = entry.isNew() ? now : entry.held().since();
		var attempts = entry.isNew() ? 0 : entry.held().attempts();
		return switch (settled.fate()) {
			case Fate.Dead(var reason) -> HeldRow.of(entry, HeldRow.DEAD, reason, since, now, attempts);
			case Fate.Parked(var reason) -> HeldRow.of(entry, HeldRow.PARKED, reason, since, now, attempts);
			case Fate.Throttled() -> HeldRow.of(entry, HeldRow.RETRY, THROTTLED, since,
					now.plus(Backoff.doubled(throttle, attempts)), attempts + 1);
			case Fate.OverQuota() -> overQuota(entry, now);
			case Fate.Behind(var until) -> HeldRow.of(entry, HeldRow.RETRY,
					entry.isNew() ? IN_ORDER : entry.held().reason(), since, until, attempts);
			case Fate.Withdrawn() -> HeldRow.of(entry, HeldRow.DISCARDED, Fate.Withdrawn.REASON, since, now, attempts);
			case Fate.Delivered() -> throw new IllegalArgumentException("A delivered event is not held");
		};
	}

	/** A day's quota is over after a day; if not, it is not ours to wait for. */
	private static HeldRow overQuota(Entry entry, Instant now) {
		var known = !entry.isNew() && entry.held().reason().equals(Fate.OverQuota.REASON);
		var since = known ? entry.held().since() : now;
		var state = since.plus(Fate.OverQuota.PATIENCE).isAfter(now) ? HeldRow.RETRY : HeldRow.PARKED;
		return HeldRow.of(entry, state, Fate.OverQuota.REASON, since, now.plus(Fate.OverQuota.PAUSE), 0);
	}

}
