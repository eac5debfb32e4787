package dev.doorstep.matching;

import java.util.UUID;

import dev.doorstep.live.Signals;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the open pages of both sides what becomes of invitations. */
@Component
class LiveNews {

	private final InvitationRows invitations;

	private final Signals signals;

	LiveNews(InvitationRows invitations, Signals signals) {
		this.invitations = invitations;
		this.signals = signals;
	}

	@EventListener
	void on(InvitationSent sent) {
		both(sent.request(), sent.invitation());
	}

	@EventListener
	void on(InterestShown shown) {
		both(shown.request(), shown.invitation());
	}

	@EventListener
	void on(ContactRevealed revealed) {
		both(revealed.request(), revealed.invitation());
	}

	@EventListener
	void on(WorkCompleted completed) {
		both(completed.request(), completed.invitation());
	}

	private void both(UUID request, UUID invitation) {
		this.signals.tell(request);
		this.signals.tell(this.invitations.find(invitation).orElseThrow().pro());
	}

}
