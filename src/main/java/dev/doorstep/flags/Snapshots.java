package dev.doorstep.flags;

import dev.openfeature.sdk.exceptions.InvalidContextError;

import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

/** Compiles every revision once, when it is first asked for. */
@Component
class Snapshots {

	/** More than drafts in flight begin with in a busy week. */
	private static final int REMEMBERED = 64;

	private final Revisions revisions;

	private final ConcurrentLruCache<Long, Snapshot> others = new ConcurrentLruCache<>(REMEMBERED, this::compile);

	private volatile Snapshot current;

	Snapshots(Revisions revisions) {
		this.revisions = revisions;
		this.current = Snapshot.of(revisions.current());
	}

	/** Of the revision in force. */
	Snapshot current() {
		var snapshot = this.current;
		var revision = this.revisions.current();
		if (snapshot.number() != revision.number()) {
			snapshot = Snapshot.of(revision);
			this.current = snapshot;
		}
		return snapshot;
	}

	/** Of any revision. */
	Snapshot at(long revision) {
		var now = current();
		return (now.number() == revision) ? now : this.others.get(revision);
	}

	private Snapshot compile(long revision) {
		return this.revisions.find(revision)
			.map(Snapshot::of)
			.orElseThrow(() -> new InvalidContextError("There is no revision " + revision));
	}

}
