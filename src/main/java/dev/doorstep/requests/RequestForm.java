package dev.doorstep.requests;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dev.doorstep.ui.Dates;

/**
 * What somebody looks for among the requests, as typed; what cannot be understood finds
 * nothing less than all.
 */
record RequestForm(String q, String state, String revision, String from, String to) {

	RequestForm {
		q = tidy(q);
		state = tidy(state);
		revision = tidy(revision);
		from = tidy(from);
		to = tidy(to);
	}

	private static String tidy(String typed) {
		return (typed != null) ? typed.strip() : "";
	}

	Map<String, List<String>> values() {
		var values = new LinkedHashMap<String, List<String>>();
		values.put("q", List.of(this.q));
		values.put("state", List.of(this.state));
		values.put("revision", List.of(this.revision));
		values.put("from", List.of(this.from));
		values.put("to", List.of(this.to));
		return values;
	}

	boolean isEmpty() {
		return values().values().stream().allMatch(value -> value.getFirst().isEmpty());
	}

	/** A reference as people read it out or type it: {@code ds 7k3f 9q}. */
	String reference() {
		return this.q.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
	}

	/** A job type's id as it is made of words. */
	String job() {
		return this.q.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
	}

	Long number() {
		return this.revision.matches("\\d{1,9}") ? Long.valueOf(this.revision) : null;
	}

	OffsetDateTime begin(ZoneId zone) {
		return day(this.from).map(date -> date.atStartOfDay(zone).toOffsetDateTime()).orElse(null);
	}

	OffsetDateTime end(ZoneId zone) {
		return day(this.to).map(date -> date.plusDays(1).atStartOfDay(zone).toOffsetDateTime()).orElse(null);
	}

	private static Optional<LocalDate> day(String typed) {
		return Dates.parse(typed);
	}

}
