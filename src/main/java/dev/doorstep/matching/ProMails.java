package dev.doorstep.matching;

import java.util.Map;
import java.util.UUID;

import dev.doorstep.mail.BaseUrl;
import dev.doorstep.mail.Letters;
import dev.doorstep.mail.Outbox;
import dev.doorstep.pros.Addressee;
import dev.doorstep.pros.Pros;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells professionals what they are offered, with the invitation or not at all. */
@Component
class ProMails {

	private final InvitationRows invitations;

	private final Inbox inbox;

	private final Pros pros;

	private final Letters letters;

	private final Outbox outbox;

	private final BaseUrl baseUrl;

	ProMails(InvitationRows invitations, Inbox inbox, Pros pros, Letters letters, Outbox outbox, BaseUrl baseUrl) {
		this.invitations = invitations;
		this.inbox = inbox;
		this.pros = pros;
		this.letters = letters;
		this.outbox = outbox;
		this.baseUrl = baseUrl;
	}

	@EventListener
	void on(InvitationSent sent) {
		var pro = this.invitations.find(sent.invitation()).map(Invitation::pro).orElseThrow();
		this.pros.addressee(pro).filter(to -> !to.demo()).ifPresent(to -> post(sent.invitation(), to));
	}

	private void post(UUID invitation, Addressee to) {
		var offer = this.inbox.find(invitation, to.locale()).orElseThrow();
		var model = Map.of("offer", offer, "person", to.person(), "link",
				this.baseUrl.to("/pro/invitations/" + invitation));
		this.outbox.post(this.letters.compose(to.email(), to.locale(), "matching/offer-mail", model, offer.job(),
				offer.place()));
	}

}
