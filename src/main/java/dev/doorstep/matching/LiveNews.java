package dev.doorstep.matching;

import java.util.UUID;

import dev.doorstep.live.Signals;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the open pages of both sides what becomes of invitations. */
@Component
class LiveNews {

	private final Signals signals;

	LiveNews(Signals signals) {
		this.signals = signals;
	}

	@EventListener
	void on(InvitationSent sent) {
		tell(sent.request(), sent.pro());
	}

	@EventListener
	void on(InterestShown shown) {
		tell(shown.request(), shown.pro());
	}

	@EventListener
	void on(ContactRevealed revealed) {
		tell(revealed.request(), revealed.pro());
	}

	@EventListener
	void on(ProHired hired) {
		tell(hired.request(), hired.pro());
	}

	@EventListener
	void on(ProNotChosen passed) {
		tell(passed.request(), passed.pro());
	}

	@EventListener
	void on(WorkCompleted completed) {
		tell(completed.request(), completed.pro());
	}

	private void tell(UUID request, UUID pro) {
		this.signals.tell(request);
		this.signals.tell(pro);
	}

}
