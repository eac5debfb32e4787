package dev.doorstep.flags;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.doorstep.ui.Dates;

import org.springframework.context.i18n.LocaleContextHolder;

/**
 * A time window as people type it, in the zone they live in:
 * {@code 2026-12-01 09:00, 2026-12-24}. The last day belongs to it, and a blank end is
 * open.
 */
final class TypedWindow {

	private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

	private TypedWindow() {
	}

	/** The two instants that rules compare with. */
	static List<String> read(String typed) {
		var ends = typed.split(",", -1);
		if (ends.length > 2) {
			throw new UnknownValue("flags.edit.window.wrong");
		}
		return List.of(instant(ends[0].strip(), 0), (ends.length == 2) ? instant(ends[1].strip(), 1) : "");
	}

	private static String instant(String typed, int days) {
		if (typed.isEmpty()) {
			return "";
		}
		return Dates.parse(typed)
			.map(day -> day.plusDays(days).atStartOfDay(zone()).toInstant())
			.or(() -> moment(typed))
			.map(Instant::toString)
			.orElseThrow(() -> new UnknownValue("flags.edit.window.wrong"));
	}

	private static Optional<Instant> moment(String typed) {
		try {
			return Optional.of(typed.endsWith("Z") ? Instant.parse(typed)
					: LocalDateTime.parse(typed.replace(' ', 'T')).atZone(zone()).toInstant());
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	static String write(List<String> instants) {
		return instants.stream().map(TypedWindow::write).collect(Collectors.joining(", "));
	}

	/** To the minute; what was given more exactly stays so. */
	private static String write(String instant) {
		var minutes = instant.isBlank() ? "" : MINUTES.format(Instant.parse(instant).atZone(zone()));
		return (minutes.isEmpty() || moment(minutes).filter(Instant.parse(instant)::equals).isPresent()) ? minutes
				: instant;
	}

	private static ZoneId zone() {
		return LocaleContextHolder.getTimeZone().toZoneId();
	}

}
