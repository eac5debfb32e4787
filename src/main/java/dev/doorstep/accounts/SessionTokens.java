package dev.doorstep.accounts;

import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;

/**
 * The token of a session's forms. Whoever has no session gets one that is good for
 * nothing, and no session either: strangers could fill the table.
 */
@Component
class SessionTokens implements CsrfTokenRepository {

	private final Sessions sessions;

	SessionTokens(Sessions sessions) {
		this.sessions = sessions;
	}

	@Override
	public CsrfToken loadToken(HttpServletRequest request) {
		return this.sessions.current(request).map(state -> token(state.csrf())).orElse(null);
	}

	@Override
	public CsrfToken generateToken(HttpServletRequest request) {
		return token(UUID.randomUUID().toString());
	}

	@Override
	public void saveToken(CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
		// A session has had its token from its beginning.
	}

	private static CsrfToken token(String value) {
		return new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", value);
	}

}
