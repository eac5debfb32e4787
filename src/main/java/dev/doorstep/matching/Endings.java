package dev.doorstep.matching;

import java.time.Clock;
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

	private final RepeatRows repeats;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Endings(Matchings matchings, InvitationRows invitations, ProLoads loads, RepeatRows repeats,
			ApplicationEventPublisher events, Clock clock) {
		this.matchings = matchings;
		this.invitations = invitations;
		this.loads = loads;
		this.repeats = repeats;
		this.events = events;
		this.clock = clock;
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
		this.repeats.wake(request, this.clock.instant());
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
