package dev.doorstep.accounts;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Begins, renews and ends the session of the browser at hand. Whenever somebody proves
 * more about themselves, the session's id changes, and the old one is dead.
 */
@Component
class Sessions {

	private static final String STATE = "state";

	private static final SecureRandom RANDOM = new SecureRandom();

	private final AccountsProperties properties;

	Sessions(AccountsProperties properties) {
		this.properties = properties;
	}

	/** Nothing once the session's time is over, however busy it was. */
	Optional<SessionState> current(HttpServletRequest request) {
		var session = request.getSession(false);
		if (session == null) {
			return Optional.empty();
		}
		if (isOver(session)) {
			session.invalidate();
			return Optional.empty();
		}
		return Optional.ofNullable((SessionState) session.getAttribute(STATE));
	}

	private boolean isOver(HttpSession session) {
		return Instant.ofEpochMilli(session.getCreationTime()).plus(this.properties.session()).isBefore(Instant.now());
	}

	/** Begins with a password given now. */
	void begin(HttpServletRequest request, UUID person) {
		end(request);
		var session = request.getSession(true);
		session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, person.toString());
		session.setAttribute(STATE, new SessionState(person, Instant.now(), null, token()));
	}

	void end(HttpServletRequest request) {
		var session = request.getSession(false);
		if (session != null) {
			session.invalidate();
		}
	}

	private static String token() {
		var bytes = new byte[32];
		RANDOM.nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

}
