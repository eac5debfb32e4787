package dev.doorstep.requests;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Tells a homeowner how their request goes. */
@Controller
class OwnRequestController {

	private final OwnRequest own;

	private final OwnRequestPages pages;

	OwnRequestController(OwnRequest own, OwnRequestPages pages) {
		this.own = own;
		this.pages = pages;
	}

	@GetMapping(OwnRequest.PATH)
	ModelAndView show(HttpServletRequest request) {
		return this.own.of(request)
			.map(this.pages::page)
			.orElseGet(() -> new ModelAndView("requests/own-gone", HttpStatus.NOT_FOUND));
	}

}
