package dev.doorstep.abuse;

import java.time.Duration;
import java.util.Locale;

/**
 * What is limited, and how much of it one address or mail address may have unless the
 * configuration ({@code doorstep.limits.<name>.times} and {@code .per}) says otherwise.
 */
public enum Limit {

	/** Requests submitted from one address. */
	SUBMIT(10, Duration.ofHours(1)),

	/** Photos uploaded from one address. */
	UPLOAD(60, Duration.ofHours(1)),

	/** One-time links asked for from one address. */
	LINK(10, Duration.ofHours(1)),

	/** One-time links sent to one mail address, whoever asks. */
	LINK_TO(3, Duration.ofHours(1)),

	/** Messages written into one conversation from one side. */
	MESSAGE(60, Duration.ofHours(1)),

	/** Codes typed in from one address. */
	CODE(5, Duration.ofMinutes(10)),

	/** Passwords typed in from one address. */
	SIGN_IN(20, Duration.ofMinutes(10)),

	/**
	 * Passwords typed in for one account, by browsers that have not been there before.
	 */
	SIGN_IN_TO(10, Duration.ofMinutes(10)),

	/** Passwords typed in for an account by a browser that has been there before. */
	SIGN_IN_KNOWN(10, Duration.ofMinutes(10));

	private final Allowance standard;

	Limit(int times, Duration per) {
		this.standard = new Allowance(times, per);
	}

	Allowance standard() {
		return this.standard;
	}

	boolean isCalled(String name) {
		// An environment variable cannot hold the dash.
		return name.replace("-", "").equalsIgnoreCase(toString().replace("-", ""));
	}

	/** The name in the configuration, the table and messages: {@code link-to}. */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
