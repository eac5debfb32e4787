package dev.doorstep.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Days as browsers send them, as people type them where there is no date picker, and as
 * pages show them.
 */
public final class Dates {

	private static final List<DateTimeFormatter> FORMS = List.of(DateTimeFormatter.ISO_LOCAL_DATE,
			DateTimeFormatter.ofPattern("M/d/uuuu").withResolverStyle(ResolverStyle.STRICT));

	private Dates() {
	}

	public static Optional<LocalDate> parse(String typed) {
		return FORMS.stream().map(form -> parse(typed, form)).filter(Objects::nonNull).findFirst();
	}

	private static LocalDate parse(String typed, DateTimeFormatter form) {
		try {
			return LocalDate.parse(typed, form);
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	/** Like "Friday, March 6, 2026". */
	public static Text inWords(LocalDate date) {
		return (locale,
				messages) -> DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale).format(date);
	}

	/** Like "Mar 6, 2026". */
	public static Text shortly(LocalDate date) {
		return (locale,
				messages) -> DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(date);
	}

	/** Like "Mar 6, 2026, 2:05 PM", in the zone of whoever looks. */
	public static Text moment(Instant instant) {
		return (locale, messages) -> DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
			.withLocale(locale)
			.format(instant.atZone(LocaleContextHolder.getTimeZone().toZoneId()));
	}

}
