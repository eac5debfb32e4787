package dev.doorstep.matching;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what a homeowner decides about their request. Each answers whether it could still
 * be done: what professionals do meanwhile may come first.
 */
@Service
class Choices {

	private final Matchings matchings;

	private final InvitationRows invitations;

	private final Suitors suitors;

	private final Endings endings;

	private final RevealMail mail;

	private final MatchingLoop loop;

	private final MatchingProperties properties;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Choices(Matchings matchings, InvitationRows invitations, Suitors suitors, Endings endings, RevealMail mail,
			MatchingLoop loop, MatchingProperties properties, ApplicationEventPublisher events, Clock clock) {
		this.matchings = matchings;
		this.invitations = invitations;
		this.suitors = suitors;
		this.endings = endings;
		this.mail = mail;
		this.loop = loop;
		this.properties = properties;
		this.events = events;
		this.clock = clock;
	}

	/** Lets one professional, and no other, know how to reach the homeowner. */
	@Transactional
	public boolean shortlist(UUID request, UUID invitation) {
		return decide(request, invitation, InvitationAction.SHORTLIST, (matching, found) -> {
			this.invitations.change(invitation, InvitationState.SHORTLISTED, "");
			if (this.suitors.reveal(invitation, this.clock.instant())) {
				this.mail.post(request, invitation);
				this.events.publishEvent(new ContactRevealed(request, invitation, found.pro()));
			}
			return true;
		});
	}

	/** Ends the search: all others are told that somebody else was chosen. */
	@Transactional
	public boolean hire(UUID request, UUID invitation) {
		return decide(request, invitation, InvitationAction.HIRE, (matching, found) -> {
			var awarded = matching.state().after(MatchingAction.AWARD);
			awarded.ifPresent(state -> {
				this.invitations.change(invitation, InvitationState.HIRED, "");
				this.endings.passOver(this.invitations.of(request), PassedOver.OTHER_HIRED);
				this.matchings.award(request, this.clock.instant().plus(this.properties.awardedFor()));
				this.events.publishEvent(new ProHired(request, invitation, found.pro()));
			});
			return awarded.isPresent();
		});
	}

	/** Turns one down, for later requests too, and frees their place. */
	@Transactional
	public boolean refuse(UUID request, UUID invitation) {
		return decide(request, invitation, InvitationAction.PASS_OVER, (matching, found) -> {
			if (found.state().open()) {
				this.endings.passOver(List.of(found), PassedOver.REFUSED);
				var state = matching.state().after(MatchingAction.FREE).orElse(matching.state());
				this.matchings.change(request, state, matching.margin(), this.clock.instant());
				this.loop.wakeAfterCommit();
			}
			return true;
		});
	}

	private boolean decide(UUID request, UUID invitation, InvitationAction action,
			BiPredicate<Matching, Invitation> decision) {
		return this.matchings.lock(request)
			.flatMap(matching -> find(request, invitation).filter(found -> found.state().after(action).isPresent())
				.map(found -> decision.test(matching, found)))
			.orElse(false);
	}

	private Optional<Invitation> find(UUID request, UUID invitation) {
		return this.invitations.find(invitation).filter(found -> found.request().equals(request));
	}

	/** Ends it; the first reason counts. */
	@Transactional
	public boolean close(UUID request, CloseReason reason) {
		return this.matchings.lock(request)
			.filter(matching -> matching.state().after(MatchingAction.CLOSE).isPresent())
			.map(matching -> {
				if (matching.state() != MatchingState.CLOSED) {
					this.endings.end(request);
					this.matchings.close(request, reason);
					this.events.publishEvent(new RequestClosed(request));
				}
				return true;
			})
			.orElse(false);
	}

}
