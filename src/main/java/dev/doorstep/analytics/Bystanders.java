package dev.doorstep.analytics;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Knows which events of a batch are not to be sent now, or not at all. */
final class Bystanders {

	/** What the receiver's memory for duplicates, seven days, leaves with some room. */
	private static final Duration RESENDABLE = Duration.ofDays(6).plusHours(12);

	/** Devices with an event that waits. */
	private final Map<String, Instant> waiting;

	/** Devices whose person does not agree, now that it comes to sending. */
	private final Set<String> withdrawn;

	private final Instant resendableSince;

	Bystanders(Map<String, Instant> waiting, Set<String> withdrawn, Instant now) {
		this.waiting = new HashMap<>(waiting);
		this.withdrawn = withdrawn;
		this.resendableSince = now.minus(RESENDABLE);
	}

	Optional<Settled> find(Entry entry) {
		if (this.withdrawn.contains(entry.event().deviceId())) {
			return Optional.of(new Settled(entry, new Fate.Withdrawn()));
		}
		if (entry.firstSentAt() != null && entry.firstSentAt().isBefore(this.resendableSince)) {
			return Optional.of(new Settled(entry, new Fate.Parked("dedupe_window")));
		}
		return Optional.ofNullable(this.waiting.get(entry.event().deviceId()))
			.map(until -> new Settled(entry, new Fate.Behind(until)));
	}

	/** What follows of the same device waits, too. */
	void learn(Collection<HeldRow> rows) {
		rows.stream().filter(HeldRow::waits).forEach(row -> this.waiting.put(row.deviceId(), row.notBefore()));
	}

}
