package dev.doorstep.ui;

import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** One page for whatever went wrong, in words that say what to do next. */
@Component
class ErrorPages implements ErrorViewResolver {

	private static final Set<Integer> WITH_WORDS_OF_THEIR_OWN = Set.of(400, 403, 404, 405, 413, 429, 503);

	@Override
	public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
		return new ModelAndView("ui/error", Map.of("kind", kind(status.value())), status);
	}

	private static String kind(int status) {
		if (WITH_WORDS_OF_THEIR_OWN.contains(status)) {
			return Integer.toString(status);
		}
		return (status < 500) ? "400" : "500";
	}

}
