package dev.doorstep.conversation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import dev.doorstep.live.Signals;
import dev.doorstep.matching.Engagement;
import dev.doorstep.matching.Engagement.Stage;
import dev.doorstep.matching.Engagements;
import dev.doorstep.pros.Pros;
import dev.doorstep.requests.Requests;
import dev.doorstep.requests.facts.Vocabulary;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the two come to a price and a time. */
@Service
class Deals {

	private final Engagements engagements;

	private final QuoteRows quotes;

	private final AppointmentRows times;

	private final Pros pros;

	private final Requests requests;

	private final DealMails mails;

	private final Signals signals;

	private final Clock clock;

	Deals(Engagements engagements, QuoteRows quotes, AppointmentRows times, Pros pros, Requests requests,
			DealMails mails, Signals signals, Clock clock) {
		this.engagements = engagements;
		this.quotes = quotes;
		this.times = times;
		this.pros = pros;
		this.requests = requests;
		this.mails = mails;
		this.signals = signals;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public Deal of(Engagement engagement) {
		return new Deal(this.quotes.of(engagement.invitation()), this.times.of(engagement.invitation()),
				today(engagement), this.clock.instant());
	}

	/** The newest price of each who wants the job. */
	@Transactional(readOnly = true)
	public Map<UUID, Quote> quotesOf(UUID request) {
		return this.quotes.ofRequest(request);
	}

	@Transactional(readOnly = true)
	public boolean expired(UUID invitation, Quote quote) {
		return this.engagements.find(invitation).filter(found -> quote.expired(today(found))).isPresent();
	}

	/** The clock of the one who comes: prices end and visits begin by it. */
	ZoneId zone(Engagement engagement) {
		return this.pros.zone(engagement.pro());
	}

	LocalDate today(Engagement engagement) {
		return LocalDate.ofInstant(this.clock.instant(), zone(engagement));
	}

	/** Where the job is, whose money is used there. */
	String country(Engagement engagement) {
		return this.requests.brief(engagement.request())
			.flatMap(brief -> brief.facts().get(Vocabulary.AREA))
			.orElseThrow()
			.country();
	}

	/** Names a price; how far the two are tells whether it was named. */
	@Transactional
	public Stage quote(UUID invitation, QuoteForm form) {
		return hold(invitation, engagement -> {
			var quote = form.quote(country(engagement));
			if (this.quotes.add(invitation, UUID.fromString(form.stamp()), quote, this.clock.instant())) {
				this.mails.quoted(engagement, quote);
				this.signals.tell(engagement.request());
			}
		});
	}

	/** Proposes a time. */
	@Transactional
	public Stage propose(UUID invitation, TimeForm form) {
		return hold(invitation, engagement -> {
			var zone = zone(engagement);
			var begins = form.begins(zone);
			if (this.times.add(invitation, UUID.fromString(form.stamp()), begins, form.ends(zone),
					this.clock.instant())) {
				this.mails.proposed(engagement, this.times.of(invitation).getFirst());
				this.signals.tell(engagement.request());
			}
		});
	}

	/** Agrees to a time; not if another was proposed meanwhile, or it is over. */
	@Transactional
	public boolean accept(UUID invitation, UUID appointment) {
		var engagement = this.engagements.hold(invitation).orElseThrow();
		var newest = this.times.of(invitation).stream().findFirst().filter(time -> time.id().equals(appointment));
		if (!engagement.stage().live() || newest.isEmpty()) {
			return false;
		}
		var time = newest.get();
		if (!time.agreed() && !time.begins().isAfter(this.clock.instant())) {
			return false;
		}
		if (this.times.accept(appointment, this.clock.instant())) {
			this.mails.agreed(engagement, time);
			this.signals.tell(engagement.pro());
		}
		return true;
	}

	private Stage hold(UUID invitation, Consumer<Engagement> then) {
		var engagement = this.engagements.hold(invitation).orElseThrow();
		if (engagement.stage().live()) {
			then.accept(engagement);
		}
		return engagement.stage();
	}

}
