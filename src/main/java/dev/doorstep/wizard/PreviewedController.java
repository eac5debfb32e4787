package dev.doorstep.wizard;

import dev.doorstep.ui.SeeOther;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a preview ends: it says that nothing was sent. */
@Controller
class PreviewedController {

	private final Visits visits;

	PreviewedController(Visits visits) {
		this.visits = visits;
	}

	@GetMapping(Submission.PREVIEWED)
	ModelAndView previewed(HttpServletRequest request) {
		return this.visits.current(request)
			.filter(OpenDraft::previewed)
			.map(open -> new ModelAndView("wizard/previewed"))
			.orElseGet(() -> SeeOther.to("/request"));
	}

}
