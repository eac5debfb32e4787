package dev.doorstep.notices;

import java.time.Duration;

import dev.doorstep.database.WorkLoop;

import org.springframework.stereotype.Component;

/** Looks for professionals to whom it is time to write. */
@Component
class DigestLoop extends WorkLoop {

	private static final Duration POLL = Duration.ofSeconds(5);

	private final Digests digests;

	DigestLoop(Digests digests) {
		super("digests", 1);
		this.digests = digests;
	}

	@Override
	protected Duration round() {
		return this.digests.next() ? Duration.ZERO : POLL;
	}

}
