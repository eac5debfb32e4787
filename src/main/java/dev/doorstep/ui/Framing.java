package dev.doorstep.ui;

import jakarta.servlet.http.HttpServletResponse;

/**
 * Lets one page of ours show another inside it. Everywhere else frames stay forbidden,
 * and no other site ever frames us.
 */
public final class Framing {

	private static final String POLICY = "Content-Security-Policy";

	private Framing() {
	}

	/** For the page inside. */
	public static void letUsFrame(HttpServletResponse response) {
		response.setHeader(POLICY,
				SecurityHeaders.CONTENT_POLICY.replace("frame-ancestors 'none'", "frame-ancestors 'self'"));
		response.setHeader("X-Frame-Options", "SAMEORIGIN");
	}

	/** For the page around it. */
	public static void frameOurselves(HttpServletResponse response) {
		response.setHeader(POLICY, SecurityHeaders.CONTENT_POLICY + "; frame-src 'self'");
	}

}
