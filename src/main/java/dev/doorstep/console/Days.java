package dev.doorstep.console;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

import dev.doorstep.ui.Dates;
import dev.doorstep.ui.Text;

/**
 * From the first day to the last, as typed: what is looked for is of these days where the
 * person who looks lives. A blank end is open.
 */
public record Days(String from, String to) {

	public Days {
		from = Search.tidy(from);
		to = Search.tidy(to);
	}

	/** By field, what is no day. */
	public Map<String, Text> errors() {
		var errors = new LinkedHashMap<String, Text>();
		check("from", this.from, errors);
		check("to", this.to, errors);
		return errors;
	}

	private static void check(String field, String typed, Map<String, Text> errors) {
		if (!typed.isEmpty() && Dates.parse(typed).isEmpty()) {
			errors.put(field, Text.message("console.search.no-day"));
		}
	}

	/** The first moment, or null when there is none. */
	public OffsetDateTime begin(ZoneId zone) {
		return Dates.parse(this.from).map(day -> day.atStartOfDay(zone).toOffsetDateTime()).orElse(null);
	}

	/** The moment after the last, or null when there is none. */
	public OffsetDateTime end(ZoneId zone) {
		return Dates.parse(this.to).map(day -> day.plusDays(1).atStartOfDay(zone).toOffsetDateTime()).orElse(null);
	}

}
