package dev.doorstep.conversation;

import java.util.Locale;
import java.util.Optional;

import dev.doorstep.conversation.CalendarFile.Entry;
import dev.doorstep.matching.Engagement;
import dev.doorstep.matching.JobName;
import dev.doorstep.pros.Pros;
import dev.doorstep.requests.Requests;
import dev.doorstep.requests.facts.Vocabulary;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Puts what was agreed into words for each side: the street for whoever may know it. */
@Component
class Calendars {

	private final Deals deals;

	private final CalendarFile file;

	private final Requests requests;

	private final Pros pros;

	private final JobName jobs;

	Calendars(Deals deals, CalendarFile file, Requests requests, Pros pros, JobName jobs) {
		this.deals = deals;
		this.file = file;
		this.requests = requests;
		this.pros = pros;
		this.jobs = jobs;
	}

	/** Nothing as long as nothing is agreed. */
	Optional<ResponseEntity<byte[]>> of(Engagement engagement, Side reader, Locale locale) {
		var deal = this.deals.of(engagement);
		return deal.agreedOn()
			.map(time -> new Entry(engagement.invitation(), time, deal.changes(), title(engagement, reader, locale),
					place(engagement, reader), path(engagement, reader)))
			.map(this.file::of);
	}

	private String title(Engagement engagement, Side reader, Locale locale) {
		var job = this.jobs.of(this.requests.brief(engagement.request()).orElseThrow(), locale);
		return (reader == Side.PRO) ? job : job + ": " + this.pros.addressee(engagement.pro()).orElseThrow().company();
	}

	private String place(Engagement engagement, Side reader) {
		var area = this.requests.brief(engagement.request())
			.flatMap(brief -> brief.facts().get(Vocabulary.AREA))
			.orElseThrow();
		var town = area.city() + ", " + area.state() + " " + area.postalCode();
		return (reader == Side.HOMEOWNER || engagement.revealed()) ? this.requests.personal(engagement.request())
			.flatMap(facts -> facts.get(Vocabulary.STREET))
			.map(street -> street + ", " + town)
			.orElse(town) : town;
	}

	private static String path(Engagement engagement, Side reader) {
		return (reader == Side.PRO) ? ProThreadController.path(engagement.invitation())
				: OwnThreadController.path(engagement.invitation());
	}

}
