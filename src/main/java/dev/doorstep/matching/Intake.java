package dev.doorstep.matching;

import java.time.Clock;

import dev.doorstep.requests.RequestSubmitted;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes submitted requests over, in the transaction that submits them: what is sent is on
 * its way, whatever becomes of this node.
 */
@Component
class Intake {

	private final Matchings matchings;

	private final MatchingLoop loop;

	private final MatchingProperties properties;

	private final Clock clock;

	Intake(Matchings matchings, MatchingLoop loop, MatchingProperties properties, Clock clock) {
		this.matchings = matchings;
		this.loop = loop;
		this.properties = properties;
		this.clock = clock;
	}

	@EventListener
	void on(RequestSubmitted submitted) {
		var now = this.clock.instant();
		this.matchings.add(submitted.request(), MatchingState.SEARCHING, now, now.plus(this.properties.openFor()));
		this.loop.wakeAfterCommit();
	}

}
