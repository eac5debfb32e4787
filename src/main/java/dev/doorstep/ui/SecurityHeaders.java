package dev.doorstep.ui;

import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The headers of every answer. Nothing is inline, so the content policy needs no nonce
 * and no exception.
 */
public final class SecurityHeaders {

	static final String CONTENT_POLICY = String.join("; ", "default-src 'none'", "script-src 'self'",
			"style-src 'self'", "img-src 'self' blob:", "font-src 'self'", "connect-src 'self'", "form-action 'self'",
			"manifest-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "object-src 'none'");

	private static final String PERMISSIONS = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

	/** The same for answers that the filters do not see, or see too late. */
	private static final Map<String, String> ALL = Map.of("Content-Security-Policy", CONTENT_POLICY, "Referrer-Policy",
			"strict-origin-when-cross-origin", "Permissions-Policy", PERMISSIONS, "Cross-Origin-Opener-Policy",
			"same-origin", "Cross-Origin-Resource-Policy", "same-origin", "X-Content-Type-Options", "nosniff",
			"X-Frame-Options", "DENY", "Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");

	private SecurityHeaders() {
	}

	public static void complete(HttpServletResponse response) {
		ALL.forEach((name, value) -> {
			if (!response.containsHeader(name)) {
				response.setHeader(name, value);
			}
		});
	}

	public static void on(HttpSecurity http) {
		http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
			.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
			.permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS))
			.crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
			.crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN)));
	}

}
