package dev.doorstep.ui;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.AbstractFlashMapManager;
import org.springframework.web.util.WebUtils;

/**
 * Carries what a page has to say after a redirect in a cookie for the page it leads to,
 * so that nobody needs a session for it. Only texts are carried.
 */
@Component("flashMapManager")
class CookieFlashMaps extends AbstractFlashMapManager {

	private final JsonMapper json;

	private final CookieProperties cookies;

	CookieFlashMaps(JsonMapper json, CookieProperties cookies) {
		this.json = json;
		this.cookies = cookies;
		setFlashMapTimeout(60);
	}

	private record Carried(String path, long until, Map<String, String> texts) {

		Carried {
			texts = (texts != null) ? Map.copyOf(texts) : Map.of();
		}

	}

	@Override
	protected List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
		var cookie = WebUtils.getCookie(request, name());
		if (cookie == null) {
			return null;
		}
		try {
			var text = new String(Base64.getUrlDecoder().decode(cookie.getValue()), StandardCharsets.UTF_8);
			var carried = Optional.ofNullable(this.json.readValue(text, Carried.class));
			return new ArrayList<>(carried.map(CookieFlashMaps::unpack).stream().toList());
		}
		catch (IllegalArgumentException | JacksonException ex) {
			return null;
		}
	}

	private static FlashMap unpack(Carried carried) {
		var map = new FlashMap();
		map.putAll(carried.texts());
		map.setTargetRequestPath(carried.path());
		map.setExpirationTime(carried.until());
		return map;
	}

	@Override
	protected void updateFlashMaps(List<FlashMap> maps, HttpServletRequest request, HttpServletResponse response) {
		var cookie = maps.isEmpty() ? cookie("", Duration.ZERO)
				: cookie(pack(maps.getLast()), Duration.ofSeconds(getFlashMapTimeout()));
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
	}

	private String pack(FlashMap map) {
		var texts = map.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, entry -> String.valueOf(entry.getValue())));
		var carried = new Carried(map.getTargetRequestPath(), map.getExpirationTime(), texts);
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(this.json.writeValueAsString(carried).getBytes(StandardCharsets.UTF_8));
	}

	private ResponseCookie cookie(String value, Duration age) {
		return ResponseCookie.from(name(), value)
			.path("/")
			.maxAge(age)
			.httpOnly(true)
			.secure(this.cookies.secure())
			.sameSite("Strict")
			.build();
	}

	/** Every browser has its own cookie; there is nothing to wait for. */
	@Override
	protected Object getFlashMapsMutex(HttpServletRequest request) {
		return null;
	}

	private String name() {
		return this.cookies.name("said");
	}

}
