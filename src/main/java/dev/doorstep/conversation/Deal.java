package dev.doorstep.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the two have come to so far: prices and times, the newest first.
 */
record Deal(List<Quote> quotes, List<Appointment> times, LocalDate today, Instant now) {

	/** What the professional wants now, or null. */
	public Quote quote() {
		return this.quotes.isEmpty() ? null : this.quotes.getFirst();
	}

	public boolean expired() {
		return !this.quotes.isEmpty() && quote().expired(this.today);
	}

	/** What they wanted before. */
	public List<Quote> earlier() {
		return this.quotes.subList(Math.min(1, this.quotes.size()), this.quotes.size());
	}

	/** What the homeowner has still to say something to, or null. */
	public Appointment proposed() {
		return this.times.isEmpty() || this.times.getFirst().agreed() || over() ? null : this.times.getFirst();
	}

	private boolean over() {
		return !this.times.getFirst().begins().isAfter(this.now);
	}

	/** What is agreed, or null. */
	public Appointment agreed() {
		return agreedOn().orElse(null);
	}

	Optional<Appointment> agreedOn() {
		return this.times.stream().filter(Appointment::agreed).findFirst();
	}

	/** How often something else was agreed before. */
	int changes() {
		return (int) this.times.stream().filter(Appointment::agreed).count() - 1;
	}

	public boolean any() {
		return quote() != null || proposed() != null || agreed() != null;
	}

}
