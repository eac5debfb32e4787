package dev.doorstep.ui;

import java.io.IOException;
import java.net.URI;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a change that another site's page asks for, even with a valid token: browsers
 * say where a request comes from in {@code Sec-Fetch-Site}, older ones in {@code Origin}.
 */
public class SameSiteFilter extends OncePerRequestFilter {

	private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

	private static final Set<String> OURS = Set.of("same-origin", "none");

	private final AccessDeniedHandler refusal;

	public SameSiteFilter(AccessDeniedHandler refusal) {
		this.refusal = refusal;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (HARMLESS.contains(request.getMethod()) || comesFromUs(request)) {
			chain.doFilter(request, response);
		}
		else {
			this.refusal.handle(request, response, new ForeignSiteException());
		}
	}

	private static boolean comesFromUs(HttpServletRequest request) {
		var site = request.getHeader("Sec-Fetch-Site");
		if (site != null) {
			return OURS.contains(site);
		}
		var origin = request.getHeader(HttpHeaders.ORIGIN);
		return origin == null || sameHost(origin, request);
	}

	private static boolean sameHost(String origin, HttpServletRequest request) {
		try {
			var authority = URI.create(origin).getRawAuthority();
			return authority != null && authority.equalsIgnoreCase(request.getHeader(HttpHeaders.HOST));
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	/** Told apart from a lost token: this one is never the visitor's bad luck. */
	static class ForeignSiteException extends AccessDeniedException {

		ForeignSiteException() {
			super("The request comes from another site");
		}

	}

}
