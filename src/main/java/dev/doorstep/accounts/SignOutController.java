package dev.doorstep.accounts;

import dev.doorstep.ui.SeeOther;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The way out, from every page. */
@Controller
class SignOutController {

	private final Sessions sessions;

	SignOutController(Sessions sessions) {
		this.sessions = sessions;
	}

	@PostMapping("/console/sign-out")
	ModelAndView signOut(HttpServletRequest request, PersonAuthentication person) {
		SecurityLog.note("session_terminated", person.person());
		this.sessions.end(request);
		return SeeOther.to("/sign-in");
	}

}
