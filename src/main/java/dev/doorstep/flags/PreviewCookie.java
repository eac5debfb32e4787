package dev.doorstep.flags;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import dev.doorstep.abuse.Seals;
import dev.doorstep.ui.CookieProperties;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Carries a preview, signed, in its link and then in the browser's cookie. */
@Component
class PreviewCookie implements Previews {

	private static final String PURPOSE = "preview";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Seals seals;

	private final CookieProperties properties;

	PreviewCookie(Seals seals, CookieProperties properties) {
		this.seals = seals;
		this.properties = properties;
	}

	@Override
	public String path(Preview preview) {
		return PreviewController.PATH + "/" + seal(preview);
	}

	@Override
	public String seal(Preview preview) {
		return this.seals.seal(PURPOSE, JSON.writeValueAsString(preview));
	}

	@Override
	public Optional<Preview> of(HttpServletRequest request) {
		var cookie = WebUtils.getCookie(request, name());
		return (cookie != null) ? open(cookie.getValue()) : Optional.empty();
	}

	@Override
	public Optional<Preview> open(String sealed) {
		return this.seals.open(PURPOSE, sealed)
			.flatMap(PreviewCookie::parse)
			.filter(preview -> preview.expiresAt().isAfter(Instant.now()));
	}

	private static Optional<Preview> parse(String json) {
		try {
			return Optional.of(JSON.readValue(json, Preview.class));
		}
		catch (JacksonException ex) {
			// Signed by another release, which knew previews of another kind.
			return Optional.empty();
		}
	}

	void write(HttpServletResponse response, Preview preview) {
		write(response, seal(preview), Duration.between(Instant.now(), preview.expiresAt()));
	}

	void remove(HttpServletResponse response) {
		write(response, "", Duration.ZERO);
	}

	private void write(HttpServletResponse response, String value, Duration age) {
		var cookie = ResponseCookie.from(name(), value)
			.path("/")
			.secure(this.properties.secure())
			.httpOnly(true)
			.sameSite("Lax")
			.maxAge(age)
			.build();
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
	}

	private String name() {
		return this.properties.name("preview");
	}

}
