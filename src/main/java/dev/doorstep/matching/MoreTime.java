package dev.doorstep.matching;

import java.time.Clock;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives requests more time, once for each warning: pressing twice is as good as once.
 */
@Service
class MoreTime {

	private final Matchings matchings;

	private final MatchingLoop loop;

	private final MatchingProperties properties;

	private final Clock clock;

	MoreTime(Matchings matchings, MatchingLoop loop, MatchingProperties properties, Clock clock) {
		this.matchings = matchings;
		this.loop = loop;
		this.properties = properties;
		this.clock = clock;
	}

	/** Answers whether the request can still go on. */
	@Transactional
	public boolean extend(UUID request) {
		var found = this.matchings.lock(request);
		found.filter(Matching::extendable).ifPresent(this::extend);
		return found.filter(matching -> matching.state().after(MatchingAction.EXTEND).isPresent()).isPresent();
	}

	private void extend(Matching matching) {
		var now = this.clock.instant();
		var from = now.isAfter(matching.expiresAt()) ? now : matching.expiresAt();
		var state = matching.state().after(MatchingAction.EXTEND).orElseThrow();
		this.matchings.extend(matching.request(), state, now, from.plus(this.properties.openFor()));
		this.loop.wakeAfterCommit();
	}

}
