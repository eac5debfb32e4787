package dev.doorstep.console;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

import dev.doorstep.ui.Text;

/** What is typed above the audit log to find something in it. */
record AuditForm(String person, String action, String subject, String from, String to) {

	AuditForm {
		person = Search.tidy(person);
		action = Search.tidy(action);
		subject = Search.tidy(subject);
	}

	Map<String, Text> errors() {
		return days().errors();
	}

	private Days days() {
		return new Days(this.from, this.to);
	}

	Search typed() {
		return Search.at(AuditController.ADDRESS)
			.with("person", this.person)
			.with("action", this.action)
			.with("subject", this.subject)
			.with(days());
	}

	AuditSearch search(ZoneId zone) {
		var days = days();
		return new AuditSearch(orAll(this.person), orAll(this.action), orAll(this.subject),
				Optional.ofNullable(days.begin(zone)).map(OffsetDateTime::toInstant).orElse(null),
				Optional.ofNullable(days.end(zone)).map(OffsetDateTime::toInstant).orElse(null));
	}

	private static String orAll(String typed) {
		return Optional.of(typed).filter(text -> !text.isEmpty()).orElse(null);
	}

}
