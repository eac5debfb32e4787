package dev.doorstep.accounts;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import dev.doorstep.abuse.Seals;
import dev.doorstep.ui.CookieProperties;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Recognises a browser that somebody has signed in with before, by a cookie that we
 * signed. It opens nothing; but a stranger who tries passwords for an account cannot use
 * up the tries of its owner's own browser.
 */
@Component
class KnownBrowsers {

	private static final String PURPOSE = "known browser";

	private static final Duration KEPT = Duration.ofDays(180);

	private final CookieProperties cookies;

	private final Seals seals;

	KnownBrowsers(CookieProperties cookies, Seals seals) {
		this.cookies = cookies;
		this.seals = seals;
	}

	void remember(HttpServletResponse response, UUID person) {
		var cookie = ResponseCookie
			.from(this.cookies.name("known"), this.seals.seal(PURPOSE, person + " " + UUID.randomUUID()))
			.path("/")
			.secure(this.cookies.secure())
			.httpOnly(true)
			.sameSite("Lax")
			.maxAge(KEPT)
			.build();
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
	}

	/** What tells this browser from others, if this person has signed in with it. */
	Optional<String> find(HttpServletRequest request, UUID person) {
		return Optional.ofNullable(WebUtils.getCookie(request, this.cookies.name("known")))
			.flatMap(cookie -> this.seals.open(PURPOSE, cookie.getValue()))
			.filter(known -> known.startsWith(person + " "));
	}

}
