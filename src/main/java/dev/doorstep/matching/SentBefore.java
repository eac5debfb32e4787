package dev.doorstep.matching;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.doorstep.requests.Requests;
import dev.doorstep.requests.SubmitNotice;
import dev.doorstep.ui.Text;

import org.springframework.stereotype.Component;

/**
 * Says that a request was sent before, to nobody but who follows that one: a mail address
 * that was typed proves nothing.
 */
@Component
class SentBefore implements SubmitNotice {

	private final Matchings matchings;

	private final Openings openings;

	private final Requests requests;

	private final MatchingProperties properties;

	private final Clock clock;

	SentBefore(Matchings matchings, Openings openings, Requests requests, MatchingProperties properties, Clock clock) {
		this.matchings = matchings;
		this.openings = openings;
		this.requests = requests;
		this.properties = properties;
		this.clock = clock;
	}

	@Override
	public Optional<Text> notice(UUID submitted, UUID followed) {
		return this.matchings.find(followed)
			.filter(first -> !submitted.equals(followed) && first.state().open())
			.filter(first -> first.openedAt().isAfter(this.clock.instant().minus(this.properties.sameWithin())))
			.filter(first -> opening(followed).equals(opening(submitted)))
			.flatMap(first -> this.requests.brief(followed))
			.map(brief -> Text.message("matching.own.sent-before", brief.reference()));
	}

	/** What tells two requests apart. */
	private Optional<List<String>> opening(UUID request) {
		return this.openings.of(request, List.of(), this.clock.instant())
			.map(opening -> List.of(opening.homeowner(), opening.place(), opening.job()));
	}

}
