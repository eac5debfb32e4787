package dev.doorstep.matching;

import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a request well: the work is done, whoever of the two says so first. */
@Service
public class Completion {

	private final Matchings matchings;

	private final InvitationRows invitations;

	private final ProLoads loads;

	private final ApplicationEventPublisher events;

	Completion(Matchings matchings, InvitationRows invitations, ProLoads loads, ApplicationEventPublisher events) {
		this.matchings = matchings;
		this.invitations = invitations;
		this.loads = loads;
		this.events = events;
	}

	/**
	 * Notes that whoever was hired by an invitation has done the work, now or since
	 * before; not if something else happened meanwhile.
	 */
	@Transactional
	public boolean complete(UUID invitation) {
		return this.invitations.find(invitation)
			.flatMap(found -> this.matchings.lock(found.request()))
			.filter(matching -> hired(invitation))
			.filter(matching -> matching.state().after(MatchingAction.COMPLETE).isPresent())
			.map(matching -> {
				if (matching.state() != MatchingState.DONE) {
					complete(matching, invitation);
				}
				return true;
			})
			.orElse(false);
	}

	private boolean hired(UUID invitation) {
		return this.invitations.find(invitation).filter(found -> found.state() == InvitationState.HIRED).isPresent();
	}

	private void complete(Matching matching, UUID invitation) {
		var pro = this.invitations.find(invitation).orElseThrow().pro();
		this.matchings.change(matching.request(), MatchingState.DONE, matching.margin(), null);
		this.loads.release(List.of(pro));
		this.events.publishEvent(new WorkCompleted(matching.request(), invitation, pro));
	}

}
