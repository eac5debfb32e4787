package dev.doorstep.matching;

import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Ends what cannot go on: nobody is asked any more, and whoever was has room for others.
 * Runs within the transaction that holds the matching.
 */
@Component
class Endings {

	private final Matchings matchings;

	private final InvitationRows invitations;

	private final ProLoads loads;

	private final ApplicationEventPublisher events;

	Endings(Matchings matchings, InvitationRows invitations, ProLoads loads, ApplicationEventPublisher events) {
		this.matchings = matchings;
		this.invitations = invitations;
		this.loads = loads;
		this.events = events;
	}

	void expire(Matching matching) {
		end(matching.request());
		var after = matching.state().after(MatchingAction.EXPIRE).orElseThrow();
		this.matchings.change(matching.request(), after, matching.margin(), null);
		if (after == MatchingState.EXPIRED) {
			this.events.publishEvent(new RequestExpired(matching.request()));
		}
	}

	/** Nothing more comes of it; who was hired stays so, and has room again. */
	void end(UUID request) {
		var made = this.invitations.of(request);
		passOver(made, PassedOver.ENDED);
		this.loads.release(made.stream()
			.filter(invitation -> invitation.state() == InvitationState.HIRED)
			.map(Invitation::pro)
			.toList());
	}

	/** All of these of which nothing can come any more; who is hired stays so. */
	void passOver(List<Invitation> made, PassedOver reason) {
		var open = made.stream()
			.filter(invitation -> invitation.state().open())
			.filter(invitation -> invitation.state().after(InvitationAction.PASS_OVER).isPresent())
			.toList();
		open.forEach(invitation -> this.invitations.change(invitation.id(), InvitationState.NOT_CHOSEN, reason.word()));
		this.loads.release(open.stream().map(Invitation::pro).toList());
		open.forEach(invitation -> this.events.publishEvent(new ProNotChosen(invitation.request(), invitation.id(),
				invitation.pro(), invitation.state().placed())));
	}

}
