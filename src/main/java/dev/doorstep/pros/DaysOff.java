package dev.doorstep.pros;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Days on which somebody does not work although it is their weekday. */
public record DaysOff(List<Stretch> stretches) {

	public static final DaysOff NONE = new DaysOff(List.of());

	private static final Pattern STRETCH = Pattern.compile("\\[([\\d-]+),([\\d-]+)\\)");

	/** From the first day to before the last. */
	public record Stretch(LocalDate from, LocalDate to) {

		LocalDate last() {
			return this.to.minusDays(1);
		}

		boolean holds(LocalDate day) {
			return !day.isBefore(this.from) && day.isBefore(this.to);
		}

	}

	/** Reads what PostgreSQL calls a multirange. */
	public static DaysOff parse(String multirange) {
		return new DaysOff(STRETCH.matcher(multirange)
			.results()
			.map(found -> new Stretch(LocalDate.parse(found.group(1)), LocalDate.parse(found.group(2))))
			.toList());
	}

	String multirange() {
		return this.stretches.stream()
			.map(stretch -> "[%s,%s)".formatted(stretch.from(), stretch.to()))
			.collect(Collectors.joining(",", "{", "}"));
	}

	/** With some more; those that lie before a day are over. */
	DaysOff with(Stretch more, LocalDate today) {
		return new DaysOff(Stream.concat(this.stretches.stream(), Stream.of(more))
			.filter(stretch -> stretch.to().isAfter(today))
			.toList());
	}

	/** Without the one that begins on that day. */
	DaysOff without(LocalDate from) {
		return new DaysOff(this.stretches.stream().filter(stretch -> !stretch.from().equals(from)).toList());
	}

	public boolean hold(LocalDate day) {
		return this.stretches.stream().anyMatch(stretch -> stretch.holds(day));
	}

}
