package dev.doorstep.analytics;

import java.util.UUID;

import dev.doorstep.matching.ContactRevealed;
import dev.doorstep.matching.InterestShown;
import dev.doorstep.matching.InvitationDeclined;
import dev.doorstep.matching.InvitationLapsed;
import dev.doorstep.matching.InvitationSent;
import dev.doorstep.matching.InvitationViewed;
import dev.doorstep.matching.ProHired;
import dev.doorstep.matching.ProNotChosen;
import dev.doorstep.matching.RequestClosed;
import dev.doorstep.matching.RequestExpired;
import dev.doorstep.matching.WorkCompleted;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells what becomes of requests. It is the homeowner's story, so it leaves only where
 * the homeowner has agreed; who the professionals are is not told.
 */
@Component
class MarketEvents {

	private final Recorder recorder;

	private final Submitters submitters;

	MarketEvents(Recorder recorder, Submitters submitters) {
		this.recorder = recorder;
		this.submitters = submitters;
	}

	@EventListener
	void on(InvitationSent sent) {
		record(sent.request(), new TrackedEvent.ProInvited(sent.request()));
	}

	@EventListener
	void on(InvitationViewed viewed) {
		record(viewed.request(), new TrackedEvent.ProViewed(viewed.request()));
	}

	@EventListener
	void on(InterestShown shown) {
		record(shown.request(), new TrackedEvent.ProInterested(shown.request()));
	}

	@EventListener
	void on(InvitationDeclined declined) {
		record(declined.request(), new TrackedEvent.ProDeclined(declined.request()));
	}

	@EventListener
	void on(InvitationLapsed lapsed) {
		record(lapsed.request(), new TrackedEvent.InvitationLapsed(lapsed.request()));
	}

	@EventListener
	void on(ContactRevealed revealed) {
		record(revealed.request(), new TrackedEvent.ProShortlisted(revealed.request()));
	}

	@EventListener
	void on(ProHired hired) {
		record(hired.request(), new TrackedEvent.ProHired(hired.request()));
	}

	@EventListener
	void on(ProNotChosen passed) {
		record(passed.request(), new TrackedEvent.ProNotChosen(passed.request()));
	}

	@EventListener
	void on(WorkCompleted completed) {
		record(completed.request(), new TrackedEvent.WorkCompleted(completed.request()));
	}

	@EventListener
	void on(RequestClosed closed) {
		record(closed.request(), new TrackedEvent.RequestClosed(closed.request()));
	}

	@EventListener
	void on(RequestExpired expired) {
		record(expired.request(), new TrackedEvent.RequestExpired(expired.request()));
	}

	private void record(UUID request, TrackedEvent event) {
		this.recorder.record(event, this.submitters.of(request));
	}

}
