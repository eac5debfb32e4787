package dev.doorstep.matching;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.doorstep.mail.Letters;
import dev.doorstep.mail.Outbox;
import dev.doorstep.pros.Pros;
import dev.doorstep.requests.RequestErased;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells professionals that a request they have in hand is gone, and gives them their room
 * back.
 */
@Component
class Farewells {

	private final Matchings matchings;

	private final InvitationRows invitations;

	private final Endings endings;

	private final Inbox inbox;

	private final Pros pros;

	private final Letters letters;

	private final Outbox outbox;

	Farewells(Matchings matchings, InvitationRows invitations, Endings endings, Inbox inbox, Pros pros, Letters letters,
			Outbox outbox) {
		this.matchings = matchings;
		this.invitations = invitations;
		this.endings = endings;
		this.inbox = inbox;
		this.pros = pros;
		this.letters = letters;
		this.outbox = outbox;
	}

	@EventListener
	void on(RequestErased erased) {
		this.matchings.lock(erased.request()).ifPresent(matching -> {
			var open = open(erased.request());
			open.forEach(this::tell);
			if (matching.state().after(MatchingAction.CLOSE).isPresent()) {
				this.endings.end(erased.request());
			}
		});
	}

	private List<Invitation> open(UUID request) {
		return this.invitations.of(request).stream().filter(invitation -> invitation.state().open()).toList();
	}

	private void tell(Invitation invitation) {
		this.pros.addressee(invitation.pro()).filter(to -> !to.demo()).ifPresent(to -> {
			var offer = this.inbox.find(invitation.id(), to.locale()).orElseThrow();
			var knows = invitation.state() == InvitationState.SHORTLISTED
					|| invitation.state() == InvitationState.HIRED;
			var model = Map.of("offer", offer, "person", to.person(), "knows", knows);
			this.outbox.post(this.letters.compose(to.email(), to.locale(), "matching/gone-mail", model, offer.job(),
					offer.place()));
		});
	}

}
