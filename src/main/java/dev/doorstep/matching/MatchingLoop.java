package dev.doorstep.matching;

import java.time.Duration;

import dev.doorstep.database.WorkLoop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/** Sees to requests, round after round; what another node works on is left to it. */
@Component
class MatchingLoop extends WorkLoop {

	private static final Logger log = LoggerFactory.getLogger(MatchingLoop.class);

	private final Rounds rounds;

	private final Duration poll;

	MatchingLoop(Rounds rounds, MatchingProperties properties) {
		super("matching", 1);
		this.rounds = rounds;
		this.poll = properties.poll();
	}

	@Override
	protected Duration round() {
		try {
			return this.rounds.next() ? Duration.ZERO : this.poll;
		}
		catch (RoundFailed ex) {
			log.warn("A request could not be seen to; others go first", ex);
			this.rounds.putOff(ex.request());
			return Duration.ZERO;
		}
	}

}
