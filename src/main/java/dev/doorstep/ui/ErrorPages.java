package dev.doorstep.ui;

import java.util.Map;
import java.util.Set;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * One page for whatever went wrong, in words that say what to do next. Whoever asks gets
 * the page: scripts of ours accept anything, and what they get is shown to a person.
 */
@Controller
class ErrorPages implements ErrorController {

	private static final Set<Integer> WITH_WORDS_OF_THEIR_OWN = Set.of(400, 403, 404, 405, 413, 429, 503);

	@RequestMapping("${spring.web.error.path:/error}")
	ModelAndView error(HttpServletRequest request, HttpServletResponse response) {
		// Asked for by its address, nothing has gone wrong: there is just no such page.
		var code = (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer said) ? said : 404;
		SecurityHeaders.complete(response);
		return new ModelAndView("ui/error", Map.of("kind", kind(code)), HttpStatus.valueOf(code));
	}

	static String kind(int status) {
		if (WITH_WORDS_OF_THEIR_OWN.contains(status)) {
			return Integer.toString(status);
		}
		return (status < 500) ? "400" : "500";
	}

}
