package dev.doorstep.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Tells Spring Security who sends a request: the session names the person, the database
 * says what that person is now. So a change of roles, or a person switched off, counts at
 * once on every node.
 */
@Component
class SessionContexts implements SecurityContextRepository {

	private final Sessions sessions;

	private final PersonRows people;

	SessionContexts(Sessions sessions, PersonRows people) {
		this.sessions = sessions;
		this.people = people;
	}

	@Override
	@SuppressWarnings("deprecation")
	public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
		var context = SecurityContextHolder.createEmptyContext();
		this.sessions.current(exchange.getRequest())
			.flatMap(state -> this.people.findActive(state.person())
				.map(person -> new PersonAuthentication(person, state)))
			.ifPresent(context::setAuthentication);
		return context;
	}

	@Override
	public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
		// Signing in writes the session itself.
	}

	@Override
	public boolean containsContext(HttpServletRequest request) {
		return this.sessions.current(request).isPresent();
	}

}
