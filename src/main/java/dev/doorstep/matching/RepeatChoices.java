package dev.doorstep.matching;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import dev.doorstep.requests.Additions;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what a homeowner says to a request that repeats another: on the page of either.
 * Deciding the same twice is as good as once.
 */
@Service
class RepeatChoices {

	private final RepeatRows rows;

	private final Matchings matchings;

	private final Repetitions repetitions;

	private final Additions additions;

	private final MatchingLoop loop;

	private final Clock clock;

	RepeatChoices(RepeatRows rows, Matchings matchings, Repetitions repetitions, Additions additions, MatchingLoop loop,
			Clock clock) {
		this.rows = rows;
		this.matchings = matchings;
		this.repetitions = repetitions;
		this.additions = additions;
		this.loop = loop;
		this.clock = clock;
	}

	/** What it says is added to the one before, which goes on alone. */
	@Transactional
	public boolean merge(UUID own) {
		return waiting(own).map(this::merge).orElseGet(() -> this.rows.merged(own).isPresent());
	}

	private boolean merge(Repeat repeat) {
		var first = this.matchings.lock(repeat.repeats()).filter(matching -> matching.state().open());
		first.ifPresent(matching -> {
			this.additions.add(repeat.request(), repeat.repeats());
			this.matchings.merge(repeat.request());
		});
		return first.isPresent();
	}

	/** Both go on. */
	@Transactional
	public boolean keep(UUID own) {
		return waiting(own).map(this::keep).orElseGet(() -> this.rows.kept(own).isPresent());
	}

	private boolean keep(Repeat repeat) {
		this.repetitions.keep(repeat.request(), this.clock.instant());
		this.loop.wakeAfterCommit();
		return true;
	}

	private Optional<Repeat> waiting(UUID own) {
		return this.rows.waiting(own)
			.filter(repeat -> this.matchings.lock(repeat.request())
				.filter(matching -> matching.state() == MatchingState.REPEATED)
				.isPresent());
	}

}
