package dev.doorstep.ui;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses forms that cannot be read: cut off, misspelt, too large, or of too many parts.
 * Found out here they cost one look and no line in the log; later, everybody who asks for
 * a parameter would stumble over them, the error page too. Comes right after the filter
 * that says forms are UTF-8.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class UnreadableForms extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			request.getParameterMap();
		}
		catch (InvalidParameterException ex) {
			refuse(ex.getErrorCode(), request, response);
			return;
		}
		catch (IllegalStateException ex) {
			// Tomcat's word for fields of a multipart form that are too long together.
			refuse(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, request, response);
			return;
		}
		chain.doFilter(request, response);
	}

	private static void refuse(int status, HttpServletRequest request, HttpServletResponse response)
			throws ServletException, IOException {
		request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
		request.getRequestDispatcher("/error").forward(new WithoutForm(request), response);
	}

	private static class WithoutForm extends HttpServletRequestWrapper {

		WithoutForm(HttpServletRequest request) {
			super(request);
		}

		@Override
		public String getMethod() {
			return "GET";
		}

		@Override
		public String getContentType() {
			return null;
		}

		@Override
		public String getParameter(String name) {
			return null;
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			return Map.of();
		}

	}

}
