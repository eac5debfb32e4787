package dev.doorstep.console;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import dev.doorstep.accounts.Person;
import dev.doorstep.ui.Dates;
import dev.doorstep.ui.Text;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * What templates of the console may ask for as {@code #console}: who looks at the page,
 * where they may go, and words and times as they read them.
 */
final class Shell {

	private final Navigation navigation;

	private final MessageSource messages;

	private final Person person;

	private final Locale locale;

	Shell(Navigation navigation, MessageSource messages, Person person, Locale locale) {
		this.navigation = navigation;
		this.messages = messages;
		this.person = person;
		this.locale = locale;
	}

	/** A place in the navigation. */
	record Place(String id, String path, String title) {
	}

	/** Null for somebody who is not signed in. */
	public Person person() {
		return this.person;
	}

	public List<Place> places() {
		return (this.person != null) ? this.navigation.of(this.person).stream().map(this::place).toList() : List.of();
	}

	private Place place(ConsoleSection section) {
		return new Place(section.id(), section.path(), words(section.title()));
	}

	public String words(Text text) {
		return text.in(this.locale, this.messages);
	}

	public String action(String action) {
		return words(AuditWords.of(action));
	}

	/** What an entry of the audit log is about. */
	public String subject(String subject) {
		return words(AuditWords.subject(subject));
	}

	/** Like "Mar 6, 2026, 2:05 PM", in the zone of whoever looks. */
	public String moment(Instant instant) {
		return words(Dates.moment(instant));
	}

	public ZoneId zone() {
		return LocaleContextHolder.getTimeZone().toZoneId();
	}

}
