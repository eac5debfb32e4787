package dev.doorstep.requests;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.doorstep.requests.facts.Contact;
import dev.doorstep.requests.facts.Facts;
import dev.doorstep.requests.facts.Urgency;
import dev.doorstep.requests.facts.Urgency.When;
import dev.doorstep.requests.facts.Vocabulary;
import dev.doorstep.ui.Dates;
import dev.doorstep.ui.Text;

/**
 * What of a request may change without becoming another one. Who was asked fits the job
 * and the place, and the mail address says whose it is: those stay.
 *
 * @param access never filled in with what was said before, because a mailed link shows
 * nothing personal; what is typed takes its place
 */
record DetailsForm(String description, String when, String date, String access, String channel, String time) {

	static final List<String> CHANNELS = List.of("email", "call", "text");

	static final List<String> TIMES = List.of("any", "morning", "afternoon", "evening");

	private static final int LONGEST_DESCRIPTION = 2000;

	private static final int LONGEST_ACCESS = 500;

	DetailsForm {
		description = tidy(description);
		when = tidy(when);
		date = tidy(date);
		access = tidy(access);
		channel = tidy(channel);
		time = tidy(time);
	}

	/** One spelling for each character, and none that no keyboard types. */
	private static String tidy(String typed) {
		return (typed == null) ? ""
				: Normalizer.normalize(typed, Normalizer.Form.NFC)
					.replace("\r\n", "\n")
					.replaceAll("[\\p{Cc}&&[^\n\t]]", "")
					.strip();
	}

	static DetailsForm of(Facts facts) {
		var urgency = facts.get(Vocabulary.URGENCY);
		var contact = facts.get(Vocabulary.CONTACT);
		return new DetailsForm(facts.get(Vocabulary.DESCRIPTION).orElse(""),
				urgency.map(Urgency::when).map(DetailsForm::word).orElse(""),
				urgency.map(Urgency::date).map(LocalDate::toString).orElse(""), "",
				contact.map(Contact::channel).orElse(""), contact.map(Contact::time).orElse(""));
	}

	static List<String> hastes() {
		return List.of(When.values()).stream().map(DetailsForm::word).toList();
	}

	private static String word(When when) {
		return when.name().toLowerCase(Locale.ROOT);
	}

	/** What is wrong, field by field; what the request never said is not asked for. */
	Map<String, Text> problems(Facts facts, LocalDate today) {
		var problems = new LinkedHashMap<String, Text>();
		need(problems, "description", this.description.length() <= LONGEST_DESCRIPTION);
		if (facts.has(Vocabulary.URGENCY)) {
			need(problems, "when", hastes().contains(this.when));
			need(problems, "date", !onDate() || Dates.parse(this.date).filter(day -> near(day, today)).isPresent());
		}
		need(problems, "access", this.access.length() <= LONGEST_ACCESS);
		facts.get(Vocabulary.CONTACT).ifPresent(contact -> {
			need(problems, "channel",
					CHANNELS.contains(this.channel) && (this.channel.equals("email") || contact.phone() != null));
			need(problems, "time", this.time.isEmpty() || TIMES.contains(this.time));
		});
		return problems;
	}

	/** West of here it may still be yesterday. */
	private static boolean near(LocalDate day, LocalDate today) {
		return !day.isBefore(today.minusDays(1)) && !day.isAfter(today.plusYears(2));
	}

	private boolean onDate() {
		return this.when.equals(word(When.ON_DATE));
	}

	private static void need(Map<String, Text> problems, String field, boolean good) {
		if (!good) {
			problems.put(field, Text.message("requests.details.wrong." + field));
		}
	}

	/** The facts as they are when these take the place of what was said before. */
	Facts change(Facts facts) {
		var changed = facts.with(Vocabulary.DESCRIPTION, orNull(this.description));
		if (facts.has(Vocabulary.URGENCY)) {
			var day = onDate() ? Dates.parse(this.date).orElseThrow() : null;
			changed = changed.with(Vocabulary.URGENCY,
					new Urgency(When.valueOf(this.when.toUpperCase(Locale.ROOT)), day));
		}
		if (!this.access.isEmpty()) {
			changed = changed.with(Vocabulary.ACCESS, this.access);
		}
		var contact = facts.get(Vocabulary.CONTACT);
		return contact.isPresent() ? changed.with(Vocabulary.CONTACT, reached(contact.get())) : changed;
	}

	private Contact reached(Contact contact) {
		return new Contact(contact.name(), contact.email(), contact.phone(), this.channel, orNull(this.time));
	}

	private static String orNull(String text) {
		return text.isEmpty() ? null : text;
	}

	Map<String, List<String>> values() {
		return Map.of("description", List.of(this.description), "when", List.of(this.when), "date", List.of(this.date),
				"access", List.of(this.access), "channel", List.of(this.channel), "time", List.of(this.time));
	}

}
