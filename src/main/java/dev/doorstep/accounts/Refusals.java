package dev.doorstep.accounts;

import java.io.IOException;
import java.util.Optional;

import dev.doorstep.ui.SecurityHeaders;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.authorization.FactorAuthorizationDecision;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What people see who may not go where they want to go, or not yet. A form that was sent
 * is offered again with all that was typed; a page that was asked for comes after what is
 * missing.
 */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody)
			throws IOException, ServletException {
		if (holdsWhatWasTyped(request)) {
			show(AgainController.PATH, request, response);
		}
		else {
			lead(request, response, "/sign-in");
		}
	}

	/** Signing out, and signing in half-way, are done with by signing in. */
	private static boolean holdsWhatWasTyped(HttpServletRequest request) {
		return request.getMethod().equals("POST") && !request.getRequestURI().startsWith("/console/passkey")
				&& AgainController.keepsSomethingOf(request);
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
			throws IOException, ServletException {
		if (refusal instanceof CsrfException) {
			show(AgainController.PATH, request, response);
		}
		else if (!lacksPasskey(refusal)) {
			SecurityLog.note("authz_fail", person().orElse(null));
			show(AgainController.CLOSED, request, response);
		}
		else if (request.getMethod().equals("POST")) {
			request.setAttribute(AgainController.NEEDS_PASSKEY, true);
			show(AgainController.PATH, request, response);
		}
		else {
			lead(request, response, "/console/passkey");
		}
	}

	private static boolean lacksPasskey(AccessDeniedException refusal) {
		return refusal instanceof AuthorizationDeniedException denied
				&& denied.getAuthorizationResult() instanceof FactorAuthorizationDecision;
	}

	private static Optional<Person> person() {
		return (SecurityContextHolder.getContext().getAuthentication() instanceof PersonAuthentication authentication)
				? Optional.of(authentication.person()) : Optional.empty();
	}

	/** In place of the page, even when a part of one was asked for. */
	private static void show(String path, HttpServletRequest request, HttpServletResponse response)
			throws ServletException, IOException {
		response.setStatus(HttpStatus.FORBIDDEN.value());
		if (request.getHeader("HX-Request") != null) {
			response.setHeader("HX-Retarget", "body");
			response.setHeader("HX-Reswap", "innerHTML");
			response.setHeader("HX-Reselect", "unset");
		}
		// The forward sends the answer before the filters around us can add theirs.
		SecurityHeaders.complete(response);
		request.getRequestDispatcher(path).forward(request, response);
	}

	/** A fragment's place is no place for another page: htmx is told to go there. */
	private static void lead(HttpServletRequest request, HttpServletResponse response, String path) {
		var target = UriComponentsBuilder.fromPath(path).queryParam("to", "{to}").encode().build(wanted(request));
		if (request.getHeader("HX-Request") != null) {
			response.setStatus(HttpStatus.UNAUTHORIZED.value());
			response.setHeader("HX-Redirect", target.toString());
		}
		else {
			response.setStatus(HttpStatus.SEE_OTHER.value());
			response.setHeader("Location", target.toString());
		}
	}

	private static String wanted(HttpServletRequest request) {
		if (!request.getMethod().equals("GET")) {
			return ReturnPath.HOME;
		}
		var query = request.getQueryString();
		return ReturnPath.of(request.getRequestURI() + ((query != null) ? "?" + query : ""));
	}

}
