package dev.doorstep.ui;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Looks at the beginning of an address before anything else. A step's page has a variable
 * in its address, so Spring tries every handler there is, and what it compares first (the
 * method, what is accepted) costs far more than to see that an address begins otherwise.
 */
@Component
class PathFirstMapping implements WebMvcRegistrations {

	@Override
	public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
		return new RequestMappingHandlerMapping() {

			@Override
			protected RequestMappingInfo getMatchingMapping(RequestMappingInfo mapping, HttpServletRequest request) {
				return mayLead(mapping, request) ? super.getMatchingMapping(mapping, request) : null;
			}

		};
	}

	private static boolean mayLead(RequestMappingInfo mapping, HttpServletRequest request) {
		var path = ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication().value();
		for (var pattern : mapping.getPathPatternsCondition().getPatterns()) {
			if (beginsLike(path, pattern.getPatternString())) {
				return true;
			}
		}
		return false;
	}

	/**
	 * What is written in another way may still be the same; that is for Spring to say.
	 */
	private static boolean beginsLike(String path, String pattern) {
		return path.regionMatches(0, pattern, 0, literal(pattern)) || path.indexOf('%') >= 0;
	}

	/** How much of a pattern stands for itself. */
	private static int literal(String pattern) {
		int end = 0;
		while (end < pattern.length() && "{*?".indexOf(pattern.charAt(end)) < 0) {
			end++;
		}
		return end;
	}

}
