package dev.doorstep.conversation;

import java.time.Clock;

import dev.doorstep.matching.Engagements;
import dev.doorstep.matching.InterestShown;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Begins a thread as soon as a professional wants a job, with what they say to it, and
 * tells the homeowner.
 */
@Component
class Beginnings {

	private final ThreadRows threads;

	private final Engagements engagements;

	private final MessageMails mails;

	private final Clock clock;

	Beginnings(ThreadRows threads, Engagements engagements, MessageMails mails, Clock clock) {
		this.threads = threads;
		this.engagements = engagements;
		this.mails = mails;
		this.clock = clock;
	}

	@EventListener
	void on(InterestShown shown) {
		var invitation = shown.invitation();
		var engagement = this.engagements.find(invitation).orElseThrow();
		var now = this.clock.instant();
		this.threads.open(engagement, now);
		if (!engagement.message().isEmpty()) {
			this.threads.add(invitation, invitation, Side.PRO, engagement.message(), now);
			// It stands beside their name already.
			this.threads.read(invitation, Side.HOMEOWNER, now);
		}
		this.mails.interest(engagement);
	}

}
