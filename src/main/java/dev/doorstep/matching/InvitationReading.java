package dev.doorstep.matching;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets other modules read what is known of an invitation without anybody's words. */
@Service
public class InvitationReading {

	private final InvitationRows invitations;

	private final Inbox inbox;

	InvitationReading(InvitationRows invitations, Inbox inbox) {
		this.invitations = invitations;
		this.inbox = inbox;
	}

	@Transactional(readOnly = true)
	public Optional<InvitationFacts> find(UUID invitation) {
		return this.invitations.find(invitation)
			.map(found -> new InvitationFacts(found.id(), found.request(), found.pro(), found.state().column(),
					found.kilometres(), found.deadline()));
	}

	/** What is offered, in the professional's language. */
	@Transactional(readOnly = true)
	public Optional<OfferBrief> offer(UUID invitation, Locale locale) {
		return this.inbox.find(invitation, locale)
			.map(offer -> new OfferBrief(offer.invitation().id(), offer.reference(), offer.job(), offer.place(),
					offer.miles(), offer.urgency(), offer.invitation().deadline(), offer.deadline(), offer.taken(),
					offer.places(), offer.answerable()));
	}

}
