package dev.doorstep.conversation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import dev.doorstep.ui.Dates;
import dev.doorstep.ui.Text;

/** What a professional types to say when they would come. */
record TimeForm(String day, String begin, String minutes, String stamp) {

	/** How long it takes, in minutes. */
	static final List<String> LENGTHS = List.of("30", "60", "120", "240", "480");

	private static final Duration FARTHEST = Duration.ofDays(366);

	/** As browsers send times, and as people type them where there is no picker. */
	private static final List<DateTimeFormatter> FORMS = List.of(DateTimeFormatter.ofPattern("H:mm"), casual("h:mm a"),
			casual("h a"));

	TimeForm {
		day = tidy(day);
		begin = tidy(begin);
		minutes = tidy(minutes);
		stamp = Stamp.of(stamp);
	}

	private static String tidy(String typed) {
		return (typed != null) ? typed.strip() : "";
	}

	private static DateTimeFormatter casual(String pattern) {
		return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(Locale.US);
	}

	static TimeForm blank() {
		return new TimeForm("", "", "60", "");
	}

	/** What is wrong, by the clock the time is meant by. */
	Map<String, Text> problems(Instant now, ZoneId zone) {
		var problems = new LinkedHashMap<String, Text>();
		if (Dates.parse(this.day).isEmpty()) {
			problems.put("day", Text.message("conversation.time.wrong.day"));
		}
		if (clock().isEmpty()) {
			problems.put("begin", Text.message("conversation.time.wrong.begin"));
		}
		if (!LENGTHS.contains(this.minutes)) {
			problems.put("minutes", Text.message("conversation.time.wrong.minutes"));
		}
		if (problems.isEmpty() && !isAhead(begins(zone).toInstant(), now)) {
			problems.put("day", Text.message("conversation.time.wrong.past"));
		}
		return problems;
	}

	private static boolean isAhead(Instant begins, Instant now) {
		return begins.isAfter(now) && begins.isBefore(now.plus(FARTHEST));
	}

	private Optional<LocalTime> clock() {
		return FORMS.stream().map(this::clock).filter(Objects::nonNull).findFirst();
	}

	private LocalTime clock(DateTimeFormatter form) {
		try {
			return LocalTime.parse(this.begin, form);
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	ZonedDateTime begins(ZoneId zone) {
		return ZonedDateTime.of(Dates.parse(this.day).orElseThrow(), clock().orElseThrow(), zone);
	}

	ZonedDateTime ends(ZoneId zone) {
		return begins(zone).plusMinutes(Long.parseLong(this.minutes));
	}

	Filled filled(Instant now, ZoneId zone) {
		return new Filled(Filled.TIME, values(), problems(now, zone));
	}

	Map<String, List<String>> values() {
		return Map.of("day", List.of(this.day), "begin", List.of(this.begin), "minutes", List.of(this.minutes), "stamp",
				List.of(this.stamp));
	}

}
