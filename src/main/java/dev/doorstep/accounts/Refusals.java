package dev.doorstep.accounts;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** What people see who may not go where they want to go. */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody)
			throws IOException {
		lead(request, response, "/sign-in");
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
			throws IOException {
		response.sendError(HttpStatus.FORBIDDEN.value());
	}

	/** A fragment's place is no place for another page: htmx is told to go there. */
	private static void lead(HttpServletRequest request, HttpServletResponse response, String path) {
		var target = UriComponentsBuilder.fromPath(path).queryParam("to", "{to}").build(wanted(request)).toString();
		if (request.getHeader("HX-Request") != null) {
			response.setStatus(HttpStatus.UNAUTHORIZED.value());
			response.setHeader("HX-Redirect", target);
		}
		else {
			response.setStatus(HttpStatus.SEE_OTHER.value());
			response.setHeader("Location", target);
		}
	}

	private static String wanted(HttpServletRequest request) {
		if (!request.getMethod().equals("GET")) {
			return ReturnPath.HOME;
		}
		var query = request.getQueryString();
		return ReturnPath.of(request.getRequestURI() + ((query != null) ? "?" + query : ""));
	}

}
