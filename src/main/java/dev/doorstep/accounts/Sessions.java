package dev.doorstep.accounts;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

	private static final String DEVICE = "device";

	private final AccountsProperties properties;

	private final KnownBrowsers browsers;

	Sessions(AccountsProperties properties, KnownBrowsers browsers) {
		this.properties = properties;
		this.browsers = browsers;
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

	/**
	 * Begins with a password given now.
	 * @param invited whether the person came by an invitation
	 */
	void begin(HttpServletRequest request, UUID person, boolean invited) {
		end(request);
		var session = request.getSession(true);
		session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, person.toString());
		session.setAttribute(DEVICE, Device.of(request));
		session.setAttribute(STATE, SessionState.begun(person, invited));
	}

	/** Goes on with a passkey given now; the browser is a known one from now on. */
	void passkeyGiven(HttpServletRequest request, HttpServletResponse response) {
		var state = current(request).orElseThrow();
		this.browsers.remember(response, state.person());
		request.getSession().setAttribute(STATE, state.withPasskey());
		request.changeSessionId();
	}

	/**
	 * The id in the table while the request is answered: a new one is written at its end.
	 */
	static String storedId(HttpServletRequest request) {
		return request.getRequestedSessionId();
	}

	void end(HttpServletRequest request) {
		var session = request.getSession(false);
		if (session != null) {
			session.invalidate();
		}
	}

}
