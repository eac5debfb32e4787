package dev.doorstep.pros;

import java.time.Duration;
import java.util.Optional;

import dev.doorstep.ui.CookieProperties;
import dev.doorstep.ui.LinkToken;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The cookies of a professional's browser: that it asked for a link, that it is signed
 * in, and what its authenticator was asked. Lax, because a strict cookie would not come
 * along from a link in a mail.
 */
@Component
class ProCookies {

	private static final String BROWSER = "pro-browser";

	private static final String SESSION = "pro";

	private static final String QUESTION = "pro-question";

	private final CookieProperties properties;

	ProCookies(CookieProperties properties) {
		this.properties = properties;
	}

	Optional<LinkToken> browser(HttpServletRequest request) {
		return read(request, BROWSER);
	}

	Optional<LinkToken> session(HttpServletRequest request) {
		return read(request, SESSION);
	}

	private Optional<LinkToken> read(HttpServletRequest request, String name) {
		var cookie = WebUtils.getCookie(request, this.properties.name(name));
		return (cookie != null) ? LinkToken.parse(cookie.getValue()) : Optional.empty();
	}

	void writeBrowser(HttpServletResponse response, LinkToken browser) {
		write(response, BROWSER, browser.value(), ProDoor.LINK_VALIDITY);
	}

	Optional<LinkToken> question(HttpServletRequest request) {
		return read(request, QUESTION);
	}

	void writeQuestion(HttpServletResponse response, LinkToken question) {
		write(response, QUESTION, question.value(), ProPasskeys.QUESTION_VALIDITY);
	}

	void writeSession(HttpServletResponse response, LinkToken session) {
		write(response, SESSION, session.value(), ProDoor.SESSION_VALIDITY);
	}

	void forgetSession(HttpServletResponse response) {
		write(response, SESSION, "", Duration.ZERO);
	}

	private void write(HttpServletResponse response, String name, String value, Duration kept) {
		var cookie = ResponseCookie.from(this.properties.name(name), value)
			.path("/")
			.secure(this.properties.secure())
			.httpOnly(true)
			.sameSite("Lax")
			.maxAge(kept)
			.build();
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
	}

}
