package dev.doorstep.pros;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * When somebody works in every week, by the clock on their wall.
 *
 * @param spans what does not overlap, in the order of the week
 */
public record WorkingHours(List<Span> spans) {

	private static final int DAY = 24 * 60;

	private static final Pattern SPAN = Pattern.compile("\\[(\\d+),(\\d+)\\)");

	/** At work at any time. */
	public static final WorkingHours ALWAYS = new WorkingHours(List.of(new Span(0, 7 * DAY)));

	public WorkingHours {
		spans = spans.stream().sorted(Comparator.comparing(Span::from)).toList();
	}

	/** A stretch in minutes since the beginning of Monday; the end is not part of it. */
	public record Span(int from, int to) {

		boolean holds(int minute) {
			return minute >= this.from && minute < this.to;
		}

	}

	/** The same hours on some days. */
	public static WorkingHours of(LocalTime from, LocalTime to, DayOfWeek... days) {
		return new WorkingHours(
				List.of(days).stream().map(day -> new Span(minute(day, from), minute(day, to))).toList());
	}

	/** Reads what PostgreSQL calls a multirange. */
	public static WorkingHours parse(String multirange) {
		return new WorkingHours(SPAN.matcher(multirange)
			.results()
			.map(span -> new Span(Integer.parseInt(span.group(1)), Integer.parseInt(span.group(2))))
			.toList());
	}

	String multirange() {
		return this.spans.stream()
			.map(span -> "[%d,%d)".formatted(span.from(), span.to()))
			.collect(Collectors.joining(",", "{", "}"));
	}

	boolean openAt(LocalDateTime moment) {
		var minute = minute(moment.getDayOfWeek(), moment.toLocalTime());
		return this.spans.stream().anyMatch(span -> span.holds(minute));
	}

	/** When work begins on a day, in order; it may go on from the day before. */
	List<LocalDateTime> openings(LocalDate day) {
		var start = minute(day.getDayOfWeek(), LocalTime.MIDNIGHT);
		return this.spans.stream()
			.filter(span -> span.from() < start + DAY && span.to() > start)
			.map(span -> day.atStartOfDay().plusMinutes(Math.max(0, span.from() - start)))
			.toList();
	}

	private static int minute(DayOfWeek day, LocalTime time) {
		return (day.getValue() - 1) * DAY + time.toSecondOfDay() / 60;
	}

}
