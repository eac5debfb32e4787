package dev.doorstep.ui;

import java.time.ZoneId;
import java.util.TimeZone;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.util.WebUtils;

/**
 * The time zone of whoever looks at a page. Browsers tell it to scripts alone, so one of
 * ours keeps it in a cookie.
 */
final class ViewerZone {

	private static final String COOKIE = "zone";

	private static final TimeZone UNKNOWN = TimeZone.getTimeZone("UTC");

	private ViewerZone() {
	}

	static TimeZone of(HttpServletRequest request) {
		var cookie = WebUtils.getCookie(request, COOKIE);
		return (cookie != null && ZoneId.getAvailableZoneIds().contains(cookie.getValue()))
				? TimeZone.getTimeZone(cookie.getValue()) : UNKNOWN;
	}

}
