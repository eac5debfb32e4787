package dev.doorstep.requests;

import dev.doorstep.ui.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Erases a request for its homeowner, after saying what that means. */
@Controller
class ErasureController {

	private static final String PATH = OwnRequest.PATH + "/erase";

	/** Says that it is done, to a browser that has nothing left to be known by. */
	private static final String DONE = OwnRequest.PATH + "/erased";

	private final OwnRequest own;

	private final Requests requests;

	private final Erasing erasing;

	ErasureController(OwnRequest own, Requests requests, Erasing erasing) {
		this.own = own;
		this.requests = requests;
		this.erasing = erasing;
	}

	@GetMapping(PATH)
	ModelAndView ask(HttpServletRequest request) {
		return this.own.of(request)
			.flatMap(this.requests::brief)
			.map(brief -> new ModelAndView("requests/erase", "reference", brief.reference()))
			.orElseGet(() -> new ModelAndView("requests/own-gone", HttpStatus.NOT_FOUND));
	}

	@PostMapping(PATH)
	ModelAndView erase(HttpServletRequest request, HttpServletResponse response) {
		this.own.of(request).ifPresent(this.erasing::erase);
		this.own.forget(response);
		return SeeOther.to(DONE);
	}

	@GetMapping(DONE)
	ModelAndView erased() {
		return new ModelAndView("requests/erased");
	}

}
