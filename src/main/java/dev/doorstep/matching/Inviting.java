package dev.doorstep.matching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import dev.doorstep.matching.Matchmaker.Choice;
import dev.doorstep.requests.facts.Urgency;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Offers a request to the best who are left, in as wide an area as it takes. Runs within
 * the transaction that holds the matching.
 */
@Component
class Inviting {

	private final Matchmaker matchmaker;

	private final ProLoads loads;

	private final InvitationRows invitations;

	private final MatchingProperties properties;

	private final ApplicationEventPublisher events;

	Inviting(Matchmaker matchmaker, ProLoads loads, InvitationRows invitations, MatchingProperties properties,
			ApplicationEventPublisher events) {
		this.matchmaker = matchmaker;
		this.loads = loads;
		this.invitations = invitations;
		this.properties = properties;
		this.events = events;
	}

	/**
	 * What came of it.
	 *
	 * @param sent how many were asked
	 * @param margin how wide the area has become
	 * @param again when more could be asked, or null if nobody is known
	 */
	record Sent(int sent, int margin, Instant again) {
	}

	Sent invite(Opening opening, int margin, int most) {
		var choice = new Choice(List.of(), null);
		var reached = margin;
		for (var wider : this.properties.margins()) {
			if (wider >= margin && choice.best().isEmpty()) {
				choice = this.matchmaker.choose(opening, wider, most).orLater(choice.later());
				reached = wider;
			}
		}
		var free = this.loads.take(choice.best().stream().map(ranked -> ranked.candidate().pro().id()).toList(),
				opening.now());
		var sent = new ArrayList<Ranked>(choice.best());
		sent.removeIf(ranked -> !free.contains(ranked.candidate().pro().id()));
		sent.forEach(ranked -> send(ranked, opening));
		// Whom somebody else was quicker with is no reason to give up.
		var again = (sent.size() < choice.best().size()) ? opening.now().plus(this.properties.poll()) : choice.later();
		return new Sent(sent.size(), reached, again);
	}

	private void send(Ranked chosen, Opening opening) {
		var deadline = begin(chosen.candidate(), opening).plus(this.properties.patience().with(opening.urgency()));
		var invitation = this.invitations.add(opening.request(), chosen, opening.now(), deadline);
		this.events.publishEvent(new InvitationSent(opening.request(), invitation, chosen.candidate().pro().id()));
	}

	/** The time to think begins with the next hour of work, but for emergencies. */
	private static Instant begin(Candidate candidate, Opening opening) {
		return (opening.urgency().when() == Urgency.When.EMERGENCY) ? opening.now()
				: candidate.pro().availability().opening(opening.now()).orElse(opening.now());
	}

}
