package dev.doorstep.wizard;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;

/**
 * What kind of device a page is for, by what its browser says of itself. That is enough
 * to roll something out on phones, and no more exact than it looks.
 */
enum Device {

	PHONE, TABLET, DESKTOP;

	static Device of(HttpServletRequest request) {
		if ("?1".equals(request.getHeader("Sec-CH-UA-Mobile"))) {
			return PHONE;
		}
		var browser = request.getHeader(HttpHeaders.USER_AGENT);
		return (browser != null) ? of(browser) : DESKTOP;
	}

	private static Device of(String browser) {
		if (browser.contains("iPad") || browser.contains("Tablet")
				|| (browser.contains("Android") && !browser.contains("Mobile"))) {
			return TABLET;
		}
		return browser.contains("Mobi") ? PHONE : DESKTOP;
	}

	String key() {
		return name().toLowerCase(Locale.ROOT);
	}

}
