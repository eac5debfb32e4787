package dev.doorstep.pros;

import java.util.Locale;

import dev.doorstep.abuse.ClientAddress;
import dev.doorstep.abuse.Limit;
import dev.doorstep.abuse.RateLimits;
import dev.doorstep.ui.LinkToken;
import dev.doorstep.ui.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Has links mailed for a browser, as often as the limits allow; the browser remembers
 * that it asked.
 */
@Component
class LinkRequests {

	private final ProDoor door;

	private final ProCookies cookies;

	private final RateLimits limits;

	private final ClientAddress address;

	LinkRequests(ProDoor door, ProCookies cookies, RateLimits limits, ClientAddress address) {
		this.door = door;
		this.cookies = cookies;
		this.limits = limits;
		this.address = address;
	}

	ModelAndView signUp(NewPro newcomer, HttpServletRequest request, HttpServletResponse response, Locale locale) {
		this.door.signUp(newcomer, browser(newcomer.email(), request, response), locale);
		return SeeOther.to("/pro/link-sent");
	}

	ModelAndView ask(String email, HttpServletRequest request, HttpServletResponse response, Locale locale) {
		this.door.ask(email, browser(email, request, response), locale);
		return SeeOther.to("/pro/link-sent");
	}

	private LinkToken browser(String email, HttpServletRequest request, HttpServletResponse response) {
		this.limits.spend(Limit.LINK, this.address.of(request));
		this.limits.spend(Limit.LINK_TO, email);
		var browser = this.cookies.browser(request).orElseGet(LinkToken::random);
		this.cookies.writeBrowser(response, browser);
		return browser;
	}

}
