package dev.doorstep.matching;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import dev.doorstep.requests.OpenToChange;
import dev.doorstep.requests.RequestAmended;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A request may change as long as it is open and nobody is on its shortlist. */
@Component
class UnpickedRequests implements OpenToChange {

	private final Matchings matchings;

	private final InvitationRows invitations;

	private final MatchingLoop loop;

	private final Clock clock;

	UnpickedRequests(Matchings matchings, InvitationRows invitations, MatchingLoop loop, Clock clock) {
		this.matchings = matchings;
		this.invitations = invitations;
		this.loop = loop;
		this.clock = clock;
	}

	@Override
	public boolean open(UUID request) {
		return open(this.matchings.find(request));
	}

	@Override
	public boolean hold(UUID request) {
		return open(this.matchings.lock(request));
	}

	private boolean open(Optional<Matching> found) {
		return found.filter(matching -> matching.state().open())
			.filter(matching -> this.invitations.of(matching.request())
				.stream()
				.noneMatch(invitation -> invitation.state() == InvitationState.SHORTLISTED))
			.isPresent();
	}

	/** Who can be asked may depend on what has changed. */
	@EventListener
	void on(RequestAmended amended) {
		this.matchings.lookAgain(amended.request(), this.clock.instant());
		this.loop.wakeAfterCommit();
	}

}
