package dev.doorstep.wizard;

import dev.doorstep.ui.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Leads to where a draft waits, or puts it aside and begins another. */
@Controller
class ContinueController {

	private final Visits visits;

	private final StepSet stepSet;

	ContinueController(Visits visits, StepSet stepSet) {
		this.visits = visits;
		this.stepSet = stepSet;
	}

	@GetMapping("/request/continue")
	ModelAndView onwards(HttpServletRequest request) {
		return this.visits.current(request)
			.map(open -> open.submitted() ? Answering.DONE : Answering.onwards(this.stepSet.route(open)))
			.map(SeeOther::to)
			.orElseGet(() -> SeeOther.to("/request"));
	}

	@PostMapping("/request/restart")
	ModelAndView restart(HttpServletRequest request, HttpServletResponse response) {
		this.visits.restart(request, response);
		return SeeOther.to("/request");
	}

}
