package dev.doorstep.conversation;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import dev.doorstep.abuse.Limit;
import dev.doorstep.abuse.RateLimits;
import dev.doorstep.live.Signals;
import dev.doorstep.matching.Engagement;
import dev.doorstep.matching.Engagement.Stage;
import dev.doorstep.matching.JobName;
import dev.doorstep.pros.Pros;
import dev.doorstep.requests.Requests;
import dev.doorstep.ui.SeeOther;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page of a thread, for either side. */
@Component
class ThreadPages {

	private final Conversations conversations;

	private final Deals deals;

	private final ThreadForms forms;

	private final RateLimits limits;

	private final Signals signals;

	private final Pros pros;

	private final Requests requests;

	private final JobName jobs;

	ThreadPages(Conversations conversations, Deals deals, ThreadForms forms, RateLimits limits, Signals signals,
			Pros pros, Requests requests, JobName jobs) {
		this.conversations = conversations;
		this.deals = deals;
		this.forms = forms;
		this.limits = limits;
		this.signals = signals;
		this.pros = pros;
		this.requests = requests;
		this.jobs = jobs;
	}

	ModelAndView page(Engagement engagement, Side reader, Locale locale) {
		return page(engagement, reader, Optional.empty(), HttpStatus.OK, locale);
	}

	/** The page as it is now, because what was pressed no longer fits it. */
	ModelAndView overtaken(UUID invitation, Side reader, Locale locale) {
		return page(now(invitation), reader, Optional.empty(), HttpStatus.CONFLICT, locale);
	}

	/**
	 * Takes what was sent, and leads back; or shows the page with what keeps it from it.
	 */
	ModelAndView sent(Engagement engagement, Side author, Filled filled, Supplier<Stage> take, String back,
			Locale locale) {
		if (!filled.good()) {
			return page(engagement, author, Optional.of(filled), HttpStatus.UNPROCESSABLE_CONTENT, locale);
		}
		this.limits.spend(Limit.MESSAGE, author.column() + engagement.invitation());
		return take.get().live() ? SeeOther.to(back)
				: page(now(engagement.invitation()), author, Optional.of(filled), HttpStatus.CONFLICT, locale);
	}

	private Engagement now(UUID invitation) {
		return this.conversations.find(invitation).orElseThrow();
	}

	private ModelAndView page(Engagement engagement, Side reader, Optional<Filled> filled, HttpStatus status,
			Locale locale) {
		var page = new ModelAndView("conversation/" + reader.column() + "-thread", status);
		page.addObject("live", live(engagement, reader));
		page.addObject("talk", this.conversations.read(engagement, reader));
		page.addObject("deal", this.deals.of(engagement));
		page.addObject("forms", this.forms.of(engagement, filled, locale));
		page.addObject("overtaken", status == HttpStatus.CONFLICT);
		page.addObject("unsent",
				filled.filter(some -> status == HttpStatus.CONFLICT)
					.filter(some -> some.form().equals(Filled.MESSAGE))
					.map(some -> some.typed("words"))
					.orElse(""));
		page.addObject("pro", this.pros.addressee(engagement.pro()).orElseThrow());
		page.addObject("job", this.jobs.of(this.requests.brief(engagement.request()).orElseThrow(), locale));
		return page;
	}

	/** Where the page hears of what is new. */
	private String live(Engagement engagement, Side reader) {
		return (reader == Side.PRO) ? "/pro/live?seen=" + this.signals.seen(engagement.pro())
				: "/my/live?seen=" + this.signals.seen(engagement.request());
	}

}
