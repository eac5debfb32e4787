package dev.doorstep.conversation;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.UUID;

import dev.doorstep.ui.Dates;
import dev.doorstep.ui.Text;

/**
 * When a professional would come.
 *
 * @param zone by whose clock it is meant, whoever looks at it
 * @param acceptedAt when the homeowner said yes, or null
 */
record Appointment(UUID id, Instant begins, Instant ends, ZoneId zone, Instant madeAt, Instant acceptedAt) {

	public boolean agreed() {
		return this.acceptedAt != null;
	}

	ZonedDateTime from() {
		return this.begins.atZone(this.zone);
	}

	ZonedDateTime to() {
		return this.ends.atZone(this.zone);
	}

	/** Like "Friday, March 6, 2026, 9:00 AM to 11:00 AM (Pacific Time)". */
	public Text words() {
		return Text.message("conversation.time.words", Dates.inWords(from().toLocalDate()), clock(from()), clock(to()),
				zoneName(this.zone));
	}

	/** Like "Pacific Time". */
	static Text zoneName(ZoneId zone) {
		return (locale, messages) -> zone.getDisplayName(TextStyle.FULL, locale);
	}

	private static Text clock(ZonedDateTime time) {
		return (locale,
				messages) -> DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale).format(time);
	}

}
