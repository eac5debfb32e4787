package dev.doorstep.console;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.doorstep.ui.Dates;
import dev.doorstep.ui.Text;

/** What is typed above the audit log to find something in it. */
record AuditForm(String person, String action, String subject, String from, String to) {

	AuditForm {
		person = said(person);
		action = said(action);
		subject = said(subject);
		from = said(from);
		to = said(to);
	}

	private static String said(String typed) {
		return (typed != null) ? typed.replace("\0", "").strip() : "";
	}

	/** Days that are none. */
	Map<String, Text> errors() {
		var errors = new LinkedHashMap<String, Text>();
		Map.of("from", this.from, "to", this.to).forEach((name, typed) -> {
			if (!typed.isEmpty() && Dates.parse(typed).isEmpty()) {
				errors.put(name, Text.message("console.audit.no-day"));
			}
		});
		return errors;
	}

	AuditSearch search(ZoneId zone) {
		var first = Dates.parse(this.from).map(day -> day.atStartOfDay(zone).toInstant());
		var last = Dates.parse(this.to).map((LocalDate day) -> day.plusDays(1).atStartOfDay(zone).toInstant());
		return new AuditSearch(orAll(this.person), orAll(this.action), orAll(this.subject), first.orElse(null),
				last.orElse(null));
	}

	private static String orAll(String typed) {
		return Optional.of(typed).filter(text -> !text.isEmpty()).orElse(null);
	}

	boolean isEmpty() {
		return values().values().stream().allMatch(value -> value.getFirst().isEmpty());
	}

	Map<String, List<String>> values() {
		return Map.of("person", List.of(this.person), "action", List.of(this.action), "subject", List.of(this.subject),
				"from", List.of(this.from), "to", List.of(this.to));
	}

}
