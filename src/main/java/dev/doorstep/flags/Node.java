package dev.doorstep.flags;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A running copy of Doorstep.
 *
 * @param process which of its machine's processes, or null when a release before this one
 * runs there
 * @param unseen how long ago it was last heard of, by the database's clock
 */
record Node(UUID id, String host, Long process, long revision, Instant startedAt, Duration unseen) {

	private static final Duration AWAY = Duration.ofSeconds(15);

	/** Not heard of for several beats: stopped hard, or cut off. */
	public boolean away() {
		return this.unseen.compareTo(AWAY) > 0;
	}

}
