package dev.doorstep.photos;

/** An upload that is not kept: an everyday outcome that every caller has to answer. */
public class PhotoRefused extends Exception {

	private final Refusal reason;

	PhotoRefused(Refusal reason) {
		this(reason, null);
	}

	PhotoRefused(Refusal reason, Throwable cause) {
		super(reason.name(), cause);
		this.reason = reason;
	}

	public Refusal reason() {
		return this.reason;
	}

}
