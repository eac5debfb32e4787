package dev.doorstep.abuse;

import java.time.Duration;
import java.time.Instant;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Notices forms that a script filled in; it only tells, as a person may look like a
 * script, and nothing a person sent may be lost.
 */
@Component
public class Traps {

	static final String HONEYPOT = "contact_me_by_fax_only";

	static final String RENDERED_AT = "_t";

	private static final String PURPOSE = "form rendered at";

	private final TrapsProperties properties;

	private final Seals seals;

	Traps(TrapsProperties properties, Seals seals) {
		this.properties = properties;
		this.seals = seals;
	}

	/**
	 * The sealed time of now, for the fragment
	 * {@code dev/doorstep/abuse/traps :: fields}.
	 */
	public String renderedAt() {
		return renderedAt(Instant.now());
	}

	/**
	 * The same for a form that is shown again: its first time stays, so that a person who
	 * corrects one word is not too fast.
	 */
	public String renderedAt(HttpServletRequest request) {
		var sealed = request.getParameter(RENDERED_AT);
		return this.seals.open(PURPOSE, sealed).isPresent() ? sealed : renderedAt();
	}

	/** What is odd about this submission: store it, mark it, never drop it. */
	public Suspicion judge(HttpServletRequest request) {
		var honeypotFilled = StringUtils.hasText(request.getParameter(HONEYPOT));
		return this.seals.open(PURPOSE, request.getParameter(RENDERED_AT))
			.map((millis) -> Duration.between(Instant.ofEpochMilli(Long.parseLong(millis)), Instant.now()))
			.filter((age) -> age.compareTo(this.properties.lifetime()) <= 0)
			.map((age) -> new Suspicion(honeypotFilled, isTooFast(age), false))
			.orElseGet(() -> new Suspicion(honeypotFilled, false, true));
	}

	String renderedAt(Instant time) {
		return this.seals.seal(PURPOSE, Long.toString(time.toEpochMilli()));
	}

	private boolean isTooFast(Duration age) {
		// A sealed time in the future is another node's clock, which is not the person's
		// fault.
		return !age.isNegative() && age.toSeconds() < this.properties.minimumSeconds();
	}

}
