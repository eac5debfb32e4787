package dev.doorstep.webhooks;

import java.util.UUID;

import dev.doorstep.matching.ContactRevealed;
import dev.doorstep.matching.InterestShown;
import dev.doorstep.matching.InvitationDeclined;
import dev.doorstep.matching.InvitationLapsed;
import dev.doorstep.matching.InvitationSent;
import dev.doorstep.matching.InvitationViewed;
import dev.doorstep.matching.ProHired;
import dev.doorstep.matching.ProNotChosen;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes messages in the transaction of what they tell of. */
@Component
class InvitationHooks {

	private final EndpointRows endpoints;

	private final MessageRows messages;

	private final Payloads payloads;

	private final WebhookLoop loop;

	InvitationHooks(EndpointRows endpoints, MessageRows messages, Payloads payloads, WebhookLoop loop) {
		this.endpoints = endpoints;
		this.messages = messages;
		this.payloads = payloads;
		this.loop = loop;
	}

	@EventListener
	void on(InvitationSent sent) {
		tell("invitation.offered", sent.pro(), sent.invitation());
	}

	@EventListener
	void on(InvitationViewed viewed) {
		tell("invitation.viewed", viewed.pro(), viewed.invitation());
	}

	@EventListener
	void on(InterestShown shown) {
		tell("invitation.interested", shown.pro(), shown.invitation());
	}

	@EventListener
	void on(InvitationDeclined declined) {
		tell("invitation.declined", declined.pro(), declined.invitation());
	}

	@EventListener
	void on(InvitationLapsed lapsed) {
		tell("invitation.lapsed", lapsed.pro(), lapsed.invitation());
	}

	@EventListener
	void on(ContactRevealed revealed) {
		tell("invitation.shortlisted", revealed.pro(), revealed.invitation());
	}

	@EventListener
	void on(ProHired hired) {
		tell("invitation.hired", hired.pro(), hired.invitation());
	}

	@EventListener
	void on(ProNotChosen passed) {
		tell("invitation.not_chosen", passed.pro(), passed.invitation());
	}

	private void tell(String type, UUID pro, UUID invitation) {
		if (this.endpoints.anyOn(pro)) {
			this.payloads.of(type, invitation).ifPresent(body -> {
				this.messages.addForAll(pro, type, body);
				this.loop.wakeAfterCommit();
			});
		}
	}

}
