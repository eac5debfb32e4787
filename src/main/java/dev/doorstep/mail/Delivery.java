package dev.doorstep.mail;

/**
 * How carrying one mail went.
 *
 * @param outcome what follows from it
 * @param reason what the other side said; about a mail it may hold an address, so that is
 * stored but never logged
 */
record Delivery(Outcome outcome, String reason) {

	private static final int LONGEST_REASON = 500;

	Delivery {
		if (reason != null) {
			reason = reason.replaceAll("\\p{Cntrl}+", " ").strip();
			reason = reason.substring(0, Math.min(LONGEST_REASON, reason.length()));
		}
	}

	static Delivery accepted() {
		return new Delivery(Outcome.ACCEPTED, null);
	}

	static Delivery refused(String reason) {
		return new Delivery(Outcome.REFUSED, reason);
	}

	static Delivery failed(String reason) {
		return new Delivery(Outcome.FAILED, reason);
	}

	static Delivery unreachable(String reason) {
		return new Delivery(Outcome.UNREACHABLE, reason);
	}

	enum Outcome {

		ACCEPTED,

		/** No other try can end better. */
		REFUSED,

		/** This mail failed, now. */
		FAILED,

		/** There was nobody to give any mail to. */
		UNREACHABLE

	}

}
