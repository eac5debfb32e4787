package dev.doorstep.analytics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** Whole days as they are in somebody's zone, the last one included. */
record Period(LocalDate first, LocalDate last, ZoneId zone) {

	Period {
		if (last.isBefore(first)) {
			throw new IllegalArgumentException("A period ends after it begins");
		}
	}

	static Period lastDays(int days, LocalDate today, ZoneId zone) {
		return new Period(today.minusDays(days - 1L), today, zone);
	}

	/** The days just before, as many. */
	Period before() {
		return new Period(this.first.minusDays(length()), this.first.minusDays(1), this.zone);
	}

	long length() {
		return ChronoUnit.DAYS.between(this.first, this.last) + 1;
	}

	List<LocalDate> days() {
		return this.first.datesUntil(this.last.plusDays(1)).toList();
	}

	Instant from() {
		return begin(this.first);
	}

	/** The first moment that is over. */
	Instant to() {
		return begin(this.last.plusDays(1));
	}

	/** Where the first day in UTC begins that is wholly within. */
	Instant firstWholeDay() {
		var first = Cell.Span.DAY.of(from().plus(1, ChronoUnit.DAYS).minusMillis(1).toEpochMilli());
		return first.isBefore(to()) ? first : to();
	}

	/** Where the last day in UTC is over that is wholly within. */
	Instant afterWholeDays() {
		var after = Cell.Span.DAY.of(to().toEpochMilli());
		return after.isAfter(firstWholeDay()) ? after : firstWholeDay();
	}

	/** When it begins, and when it is over. */
	List<Instant> edges() {
		return List.of(from(), to());
	}

	/** A day is told by its hours, more by their days. */
	List<Instant> ticks() {
		return (length() == 1) ? hours() : borders();
	}

	private List<Instant> hours() {
		var hours = Stream.iterate(from(), hour -> hour.isBefore(to()), hour -> hour.plus(1, ChronoUnit.HOURS));
		return Stream.concat(hours, Stream.of(to())).toList();
	}

	/** When each day begins, and when the last one is over. */
	private List<Instant> borders() {
		return Stream.concat(days().stream(), Stream.of(this.last.plusDays(1))).map(this::begin).toList();
	}

	/** Days of 23 and 25 hours are days like any other. */
	private Instant begin(LocalDate day) {
		return Cell.Span.QUARTER.of(day.atStartOfDay(this.zone).toInstant().toEpochMilli());
	}

}
