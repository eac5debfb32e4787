package dev.doorstep.requests;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import dev.doorstep.ui.CookieProperties;
import dev.doorstep.ui.LinkToken;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The request that a homeowner's browser follows, by a cookie it got for a mailed link.
 * Lax, because a strict cookie would not come along from a link in a mail.
 */
@Component
public class OwnRequest {

	/** Where it is followed. */
	public static final String PATH = "/my";

	private final RequestKeys keys;

	private final CookieProperties cookies;

	private final RequestsProperties properties;

	OwnRequest(RequestKeys keys, CookieProperties cookies, RequestsProperties properties) {
		this.keys = keys;
		this.cookies = cookies;
		this.properties = properties;
	}

	/** Its id; nothing for a browser that has not come by a link that is good. */
	public Optional<UUID> of(HttpServletRequest request) {
		return Optional.ofNullable(WebUtils.getCookie(request, name()))
			.flatMap(cookie -> LinkToken.parse(cookie.getValue()))
			.flatMap(this.keys::ofBrowser);
	}

	/** Lets the browser forget what it followed. */
	void forget(HttpServletResponse response) {
		write("", Duration.ZERO, response);
	}

	void open(UUID request, HttpServletResponse response) {
		write(this.keys.admit(request).value(), this.properties.keepLinks(), response);
	}

	private void write(String value, Duration age, HttpServletResponse response) {
		var cookie = ResponseCookie.from(name(), value)
			.path("/")
			.secure(this.cookies.secure())
			.httpOnly(true)
			.sameSite("Lax")
			.maxAge(age)
			.build();
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
	}

	private String name() {
		return this.cookies.name("my");
	}

}
