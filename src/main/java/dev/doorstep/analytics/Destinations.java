package dev.doorstep.analytics;

import java.time.Instant;
import java.util.Collection;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an operator does about a destination. It holds at once and on all nodes: one that
 * is sending just then is not heard any more, and what it sent is sent again as it was.
 */
@Service
class Destinations {

	private final Cursors cursors;

	private final HeldDecisions held;

	Destinations(Cursors cursors, HeldDecisions held) {
		this.cursors = cursors;
		this.held = held;
	}

	/** Sends nothing more until {@link #resume}. */
	void pause(String destination) {
		this.cursors.pause(destination);
	}

	/** Sends at once, whatever it had been waiting for. */
	void resume(String destination) {
		this.cursors.resume(destination);
	}

	/**
	 * Sends again whatever was recorded since, for a receiver that has lost it. One that
	 * still has it knows events of the last seven days by their ids, and counts older
	 * ones twice.
	 * @return how many of them it had taken before
	 */
	@Transactional
	public long replaySince(String destination, Instant since) {
		return this.cursors.rewind(destination, since);
	}

	/**
	 * Sends parked and dead events once more, even those the receiver may have had long
	 * ago.
	 * @return how many
	 */
	@Transactional
	public int replay(String destination, Collection<Long> seqs) {
		return this.held.replay(destination, seqs);
	}

	/**
	 * Gives up parked and dead events; they stay accounted for.
	 * @return how many
	 */
	int discard(String destination, Collection<Long> seqs) {
		return this.held.discard(destination, seqs);
	}

	/** The same for all that are held for one reason. */
	@Transactional
	public int replay(String destination, String reason) {
		return this.held.replay(destination, this.held.undecided(destination, reason));
	}

	/** The same for all that are held for one reason. */
	@Transactional
	public int discard(String destination, String reason) {
		return this.held.discard(destination, this.held.undecided(destination, reason));
	}

}
