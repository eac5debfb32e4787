package dev.doorstep.matching;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what professionals say to invitations. Who is quicker is decided by the
 * matching's row, on whatever node they are.
 */
@Service
class Responses {

	private final Matchings matchings;

	private final InvitationRows invitations;

	private final ProLoads loads;

	private final MatchingLoop loop;

	private final MatchingProperties properties;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Responses(Matchings matchings, InvitationRows invitations, ProLoads loads, MatchingLoop loop,
			MatchingProperties properties, ApplicationEventPublisher events, Clock clock) {
		this.matchings = matchings;
		this.invitations = invitations;
		this.loads = loads;
		this.loop = loop;
		this.properties = properties;
		this.events = events;
		this.clock = clock;
	}

	/** What came of an answer. */
	enum Outcome {

		/** It counts, now or since before. */
		TAKEN,

		/** Others were quicker. */
		PLACES_TAKEN,

		/** Something else happened meanwhile. */
		OVERTAKEN

	}

	/** Notes that it is read. */
	@Transactional
	public void view(UUID invitation, UUID pro) {
		if (this.invitations.view(invitation, pro, this.clock.instant())) {
			var request = this.invitations.find(invitation).map(Invitation::request).orElseThrow();
			this.events.publishEvent(new InvitationViewed(request, invitation, pro));
		}
	}

	/**
	 * Takes one of the request's places, if there is one; nothing for no such invitation.
	 */
	@Transactional
	public Optional<Outcome> showInterest(UUID invitation, UUID pro, String message) {
		return hold(invitation, pro).map(held -> interested(held, message));
	}

	@Transactional
	public Optional<Outcome> decline(UUID invitation, UUID pro, DeclineReason reason) {
		return hold(invitation, pro).map(held -> declined(held, reason));
	}

	/** An invitation as it is while nobody else can change it. */
	private record Held(Matching matching, Invitation invitation) {
	}

	private Optional<Held> hold(UUID invitation, UUID pro) {
		return this.invitations.find(invitation)
			.filter(found -> found.pro().equals(pro))
			.flatMap(found -> this.matchings.lock(found.request()))
			.flatMap(matching -> this.invitations.find(invitation).map(found -> new Held(matching, found)));
	}

	private Outcome interested(Held held, String message) {
		var invitation = held.invitation();
		var after = invitation.state().after(InvitationAction.SHOW_INTEREST);
		var late = invitation.state().asked() && !this.clock.instant().isBefore(invitation.deadline());
		if (after.isEmpty() || late) {
			return Outcome.OVERTAKEN;
		}
		if (invitation.state().placed()) {
			return Outcome.TAKEN;
		}
		var placed = placed(invitation.request());
		if (placed >= this.properties.places()) {
			return Outcome.PLACES_TAKEN;
		}
		answer(held, after.get(), "", message);
		goOn(held.matching(), (placed + 1 == this.properties.places()) ? MatchingAction.FILL : MatchingAction.INVITE);
		this.events.publishEvent(new InterestShown(invitation.request(), invitation.id(), invitation.pro()));
		return Outcome.TAKEN;
	}

	private long placed(UUID request) {
		return new Standing(this.invitations.of(request)).placed();
	}

	private Outcome declined(Held held, DeclineReason reason) {
		var invitation = held.invitation();
		var after = invitation.state().after(InvitationAction.DECLINE);
		if (after.isEmpty()) {
			return Outcome.OVERTAKEN;
		}
		if (invitation.state().open()) {
			answer(held, after.get(), reason.word(), invitation.message());
			this.loads.release(List.of(invitation.pro()));
			this.events.publishEvent(new InvitationDeclined(invitation.request(), invitation.id(), invitation.pro()));
			goOn(held.matching(), MatchingAction.FREE);
		}
		return Outcome.TAKEN;
	}

	private void answer(Held held, InvitationState state, String reason, String message) {
		var invitation = held.invitation();
		this.invitations.answer(invitation.id(), state, reason, message, this.clock.instant());
		if (invitation.answeredAt() == null) {
			this.loads.countAnswer(invitation.pro());
		}
	}

	/** The next round finds out whom to ask now, and when to look again. */
	private void goOn(Matching matching, MatchingAction action) {
		var state = matching.state().after(action).orElse(matching.state());
		this.matchings.change(matching.request(), state, matching.margin(), this.clock.instant());
		this.loop.wakeAfterCommit();
	}

}
