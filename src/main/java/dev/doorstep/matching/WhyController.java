package dev.doorstep.matching;

import java.util.Locale;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Answers why these professionals were asked about a request, and why not others. */
@Controller
class WhyController {

	static final String WHY = "/console/requests/{reference}/professionals";

	private final Whys whys;

	WhyController(Whys whys) {
		this.whys = whys;
	}

	@GetMapping(WHY)
	ModelAndView why(@PathVariable String reference, @RequestParam(defaultValue = "") String email) {
		var page = new ModelAndView("matching/why");
		page.addObject("why", this.whys.of(reference, email.strip().toLowerCase(Locale.ROOT))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
		page.addObject("reference", reference);
		page.addObject("email", email.strip());
		return page;
	}

}
