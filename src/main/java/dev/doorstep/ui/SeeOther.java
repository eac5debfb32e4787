package dev.doorstep.ui;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** 303: what was sent is dealt with, go and look there. */
public final class SeeOther {

	private SeeOther() {
	}

	public static ModelAndView to(String path) {
		var view = new RedirectView(path, true, false, false);
		view.setStatusCode(HttpStatus.SEE_OTHER);
		return new ModelAndView(view);
	}

}
