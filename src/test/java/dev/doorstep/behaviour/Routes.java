package dev.doorstep.behaviour;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address the application answers, with something in place of its variables. */
final class Routes {

	static final List<String> STEPS = List.of("jobtype", "questions", "location", "urgency", "home", "description",
			"contact");

	private Routes() {
	}

	static List<String> paths(RequestMappingHandlerMapping mapping, RequestMethod method, String resumeToken) {
		return mapping.getHandlerMethods()
			.keySet()
			.stream()
			.filter(route -> answers(route, method))
			.flatMap(route -> route.getPatternValues().stream())
			.flatMap(pattern -> filledIn(pattern, resumeToken))
			.sorted()
			.toList();
	}

	private static boolean answers(RequestMappingInfo route, RequestMethod method) {
		Set<RequestMethod> methods = route.getMethodsCondition().getMethods();
		return methods.isEmpty() || methods.contains(method);
	}

	private static Stream<String> filledIn(String pattern, String resumeToken) {
		if (pattern.equals("/request/{id}")) {
			return STEPS.stream().map(step -> "/request/" + step);
		}
		return Stream.of(pattern.replace("{token}", resumeToken)
			.replace("{hash}/{name}", "abc/app.css")
			.replaceAll("\\{[^}]+}", "01234567-89ab-cdef-0123-456789abcdef"));
	}

}
