package dev.doorstep.wizard;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** 303: what was sent is dealt with, go and look there. */
final class SeeOther {

	private SeeOther() {
	}

	static ModelAndView to(String path) {
		var view = new RedirectView(path, true, false, false);
		view.setStatusCode(HttpStatus.SEE_OTHER);
		return new ModelAndView(view);
	}

}
