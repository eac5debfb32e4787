package dev.doorstep.pros;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import dev.doorstep.pros.WorkingHours.Span;

/**
 * A week of working hours as people say it: for each day from when to when. Past midnight
 * it goes on into the next day.
 */
record Timetable(Map<DayOfWeek, Day> days) {

	private static final int DAY = 24 * 60;

	private static final int WEEK = 7 * DAY;

	/** From when to when; the same twice is all day and night. */
	record Day(LocalTime from, LocalTime to) {

		private static Day of(int from, int to) {
			return new Day(LocalTime.ofSecondOfDay(from % DAY * 60L), LocalTime.ofSecondOfDay(to % DAY * 60L));
		}

		private Span on(DayOfWeek day) {
			var from = (day.getValue() - 1) * DAY + this.from.toSecondOfDay() / 60;
			var length = Math.floorMod((this.to.toSecondOfDay() - this.from.toSecondOfDay()) / 60 - 1, DAY) + 1;
			return new Span(from, from + length);
		}

	}

	static Timetable of(WorkingHours hours) {
		var days = new EnumMap<DayOfWeek, Day>(DayOfWeek.class);
		for (var span : aroundTheWeek(hours.spans())) {
			for (var part : byDay(span)) {
				days.merge(DayOfWeek.of(part.from() / DAY + 1), Day.of(part.from() % DAY, part.to() % DAY),
						(first, second) -> new Day(first.from(), second.to()));
			}
		}
		return new Timetable(days);
	}

	/** The night from Sunday to Monday is kept in two. */
	private static List<Span> aroundTheWeek(List<Span> spans) {
		var all = new ArrayList<>(spans);
		if (all.size() > 1 && all.getFirst().from() == 0 && all.getLast().to() == WEEK
				&& WEEK - all.getLast().from() + all.getFirst().to() <= DAY) {
			var morning = all.removeFirst();
			var evening = all.removeLast();
			all.add(new Span(evening.from(), WEEK + morning.to()));
		}
		return all;
	}

	/** What is longer than a day is cut at midnight. */
	private static List<Span> byDay(Span span) {
		var parts = new ArrayList<Span>();
		var from = span.from();
		while (span.to() - from > DAY) {
			var midnight = (from / DAY + 1) * DAY;
			parts.add(new Span(from, midnight));
			from = midnight;
		}
		parts.add(new Span(from, span.to()));
		return parts;
	}

	WorkingHours hours() {
		var spans = new ArrayList<Span>();
		this.days.forEach((day, hours) -> {
			var span = hours.on(day);
			spans.add(new Span(span.from(), Math.min(span.to(), WEEK)));
			if (span.to() > WEEK) {
				spans.add(new Span(0, span.to() - WEEK));
			}
		});
		return new WorkingHours(spans);
	}

}
