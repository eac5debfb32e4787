package dev.doorstep.analytics;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.doorstep.ui.CookieProperties;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Remembers what a person has answered: a plain no, or, as their yes, the random number
 * of their browser and for whom it is good. Before a yes there is no number, and when
 * events are to go elsewhere, people are asked anew. A browser that asks all sites to
 * keep data to themselves ({@code Sec-GPC}) has answered for its person.
 */
@Component
class ConsentCookie {

	private static final String NO = "no";

	private static final Pattern YES = Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.([0-9a-f]{8})");

	private static final Duration ASKED_AGAIN = Duration.ofDays(180);

	private final CookieProperties properties;

	private final Recipients recipients;

	ConsentCookie(CookieProperties properties, Recipients recipients) {
		this.properties = properties;
		this.recipients = recipients;
	}

	Consent consent(HttpServletRequest request) {
		if (refusedByBrowser(request)) {
			return Consent.REFUSED;
		}
		var answer = value(request).orElse("");
		if (answer.equals(NO)) {
			return Consent.REFUSED;
		}
		return answer.endsWith("." + this.recipients.mark()) ? Consent.GIVEN : Consent.MISSING;
	}

	static boolean refusedByBrowser(HttpServletRequest request) {
		return "1".equals(request.getHeader("Sec-GPC"));
	}

	/** The browser's number, whatever else it asks for now. */
	Optional<UUID> device(HttpServletRequest request) {
		return value(request).map(YES::matcher).filter(Matcher::matches).map(yes -> UUID.fromString(yes.group(1)));
	}

	private Optional<String> value(HttpServletRequest request) {
		var cookie = WebUtils.getCookie(request, name());
		return Optional.ofNullable(cookie)
			.map(found -> found.getValue())
			.filter(answer -> answer.equals(NO) || YES.matcher(answer).matches());
	}

	void agree(HttpServletResponse response, UUID device) {
		write(response, device + "." + this.recipients.mark());
	}

	void refuse(HttpServletResponse response) {
		write(response, NO);
	}

	private void write(HttpServletResponse response, String answer) {
		var cookie = ResponseCookie.from(name(), answer)
			.path("/")
			.secure(this.properties.secure())
			.httpOnly(true)
			.sameSite("Lax")
			.maxAge(ASKED_AGAIN)
			.build();
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
	}

	private String name() {
		return this.properties.name("counted");
	}

}
