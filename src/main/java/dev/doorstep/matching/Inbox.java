package dev.doorstep.matching;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import dev.doorstep.pros.Pros;
import dev.doorstep.requests.RequestBrief;
import dev.doorstep.requests.Requests;
import dev.doorstep.requests.facts.Area;
import dev.doorstep.requests.facts.Urgency;
import dev.doorstep.requests.facts.Vocabulary;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows professionals what they were offered. */
@Service
class Inbox {

	private static final double KILOMETRES_PER_MILE = 1.609344;

	private final InvitationRows invitations;

	private final Pros pros;

	private final Requests requests;

	private final JobName jobs;

	private final Covers covers;

	private final MatchingProperties properties;

	Inbox(InvitationRows invitations, Pros pros, Requests requests, JobName jobs, Covers covers,
			MatchingProperties properties) {
		this.invitations = invitations;
		this.pros = pros;
		this.requests = requests;
		this.jobs = jobs;
		this.covers = covers;
		this.properties = properties;
	}

	/** What they were offered lately, the newest first. */
	@Transactional(readOnly = true)
	public List<Offer> of(UUID pro, Locale locale) {
		return this.invitations.latestOf(pro).stream().flatMap(found -> offer(found, locale).stream()).toList();
	}

	/** One that is theirs; nothing for anybody else's. */
	@Transactional(readOnly = true)
	public Optional<Offer> find(UUID invitation, UUID pro, Locale locale) {
		return this.invitations.find(invitation)
			.filter(found -> found.pro().equals(pro))
			.flatMap(found -> offer(found, locale));
	}

	/** One, for whoever writes to its professional. */
	@Transactional(readOnly = true)
	public Optional<Offer> find(UUID invitation, Locale locale) {
		return this.invitations.find(invitation).flatMap(found -> offer(found, locale));
	}

	private Optional<Offer> offer(Invitation invitation, Locale locale) {
		return this.requests.brief(invitation.request()).map(brief -> offer(invitation, brief, locale));
	}

	private Offer offer(Invitation invitation, RequestBrief brief, Locale locale) {
		var area = brief.facts().get(Vocabulary.AREA).orElseThrow();
		var urgency = brief.facts().get(Vocabulary.URGENCY).map(Urgency::when).orElse(Urgency.When.THIS_MONTH);
		var taken = new Standing(this.invitations.of(invitation.request())).placed();
		return new Offer(invitation, brief.reference(), this.jobs.of(brief, locale), place(area),
				Math.round(invitation.kilometres() / KILOMETRES_PER_MILE), urgency, deadline(invitation, locale),
				Discretion.cover(brief.lines(), this.covers.of(brief.id())), taken, this.properties.places());
	}

	private String deadline(Invitation invitation, Locale locale) {
		return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
			.withLocale(locale)
			.format(invitation.deadline().atZone(this.pros.zone(invitation.pro())));
	}

	private static String place(Area area) {
		return area.city() + ", " + area.state() + " " + area.postalCode();
	}

}
