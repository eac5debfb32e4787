package dev.doorstep.accounts;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes a passkey that comes along with any form of the console, before it is decided
 * whether the form may be sent: so a form that needs a fresh one is sent just once.
 */
class PasskeyFilter extends OncePerRequestFilter {

	/** The field of forms that holds the authenticator's answer. */
	static final String FIELD = "_passkey";

	/** Request attribute, set when the answer was not right. */
	static final String WRONG = PasskeyFilter.class.getName() + ".WRONG";

	private final PasskeyCheck check;

	private final Sessions sessions;

	private final SecurityContextRepository contexts;

	PasskeyFilter(PasskeyCheck check, Sessions sessions, SecurityContextRepository contexts) {
		this.check = check;
		this.sessions = sessions;
		this.contexts = contexts;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getMethod().equals("POST")
				&& SecurityContextHolder.getContext().getAuthentication() instanceof PersonAuthentication person
				&& request.getParameter(FIELD) instanceof String answer) {
			take(request, response, person, answer);
		}
		chain.doFilter(request, response);
	}

	private void take(HttpServletRequest request, HttpServletResponse response, PersonAuthentication person,
			String answer) {
		if (this.check.isGiven(request, person, answer)) {
			this.sessions.passkeyGiven(request, response);
			SecurityLog.note("authn_login_success", person.person());
			SecurityContextHolder.setContext(this.contexts.loadDeferredContext(request).get());
		}
		else {
			request.setAttribute(WRONG, true);
			SecurityLog.note("authn_login_fail", person.person());
		}
	}

}
