package dev.doorstep.pros;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * When a professional can be reached: weekly hours, days off, and a pause they asked for.
 *
 * @param pausedUntil the end of that pause, or null
 */
public record Availability(ZoneId zone, WorkingHours hours, DaysOff daysOff, Instant pausedUntil) {

	/** Who is away for longer than that is not waited for. */
	private static final int DAYS_AHEAD = 60;

	public boolean pausedAt(Instant now) {
		return this.pausedUntil != null && now.isBefore(this.pausedUntil);
	}

	public boolean openAt(Instant now) {
		return !pausedAt(now) && worksAt(now.atZone(this.zone).toLocalDateTime());
	}

	/** From when on they work, at once or later; nothing for not in sight. */
	public Optional<Instant> opening(Instant now) {
		var from = pausedAt(now) ? this.pausedUntil : now;
		var local = from.atZone(this.zone).toLocalDateTime();
		if (worksAt(local)) {
			return Optional.of(from);
		}
		return IntStream.rangeClosed(0, DAYS_AHEAD)
			.mapToObj(local.toLocalDate()::plusDays)
			.filter(day -> !this.daysOff.hold(day))
			.flatMap((LocalDate day) -> this.hours.openings(day).stream())
			.filter(opening -> opening.isAfter(local))
			.findFirst()
			.map(opening -> opening.atZone(this.zone).toInstant());
	}

	/** Whether that is a day of work, the pause aside. */
	public boolean worksOn(LocalDate day) {
		return !this.daysOff.hold(day) && !this.hours.openings(day).isEmpty();
	}

	private boolean worksAt(LocalDateTime moment) {
		return !this.daysOff.hold(moment.toLocalDate()) && this.hours.openAt(moment);
	}

}
