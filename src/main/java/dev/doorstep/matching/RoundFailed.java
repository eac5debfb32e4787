package dev.doorstep.matching;

import java.util.UUID;

/** A request could not be seen to; it must not keep others from it. */
final class RoundFailed extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient UUID request;

	RoundFailed(UUID request, RuntimeException cause) {
		super("Request " + request, cause);
		this.request = request;
	}

	UUID request() {
		return this.request;
	}

}
