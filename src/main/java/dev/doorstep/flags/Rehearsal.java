package dev.doorstep.flags;

import java.time.Instant;

import dev.openfeature.sdk.EvaluationContext;

/**
 * Asks the flags of a configuration that nobody has published, to find out what it would
 * do.
 */
public final class Rehearsal {

	private final Snapshot snapshot;

	private Rehearsal(Snapshot snapshot) {
		this.snapshot = snapshot;
	}

	public static Rehearsal of(Configuration configuration) {
		return new Rehearsal(Snapshot.of(new Revision(0, Instant.EPOCH, "", "", null, configuration)));
	}

	/** Whether a flag would serve {@code true}; one that is not there would not. */
	public boolean serves(String key, EvaluationContext context) {
		var flag = this.snapshot.flag(key);
		return flag != null && Boolean.TRUE.equals(flag.decide(context).variant().as(Boolean.class));
	}

}
