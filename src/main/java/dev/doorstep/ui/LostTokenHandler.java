package dev.doorstep.ui;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * Decides what a person sees when a form comes without its token, as after a night or
 * with cleared cookies. A page that can give back what was typed is shown again; anything
 * else is refused with an error page.
 */
@Component
class LostTokenHandler implements AccessDeniedHandler {

	private final List<TypedValuesKeeper> keepers;

	LostTokenHandler(List<TypedValuesKeeper> keepers) {
		this.keepers = keepers;
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
			throws IOException, ServletException {
		if (refusal instanceof CsrfException && this.keepers.stream().anyMatch(keeper -> keeper.keeps(request))) {
			request.setAttribute(TypedValuesKeeper.TOKEN_LOST, true);
			response.setStatus(HttpStatus.FORBIDDEN.value());
			// The forward sends the answer before the filters around us can add theirs.
			SecurityHeaders.complete(response);
			request.getRequestDispatcher(request.getServletPath()).forward(request, response);
		}
		else {
			response.sendError(HttpStatus.FORBIDDEN.value());
		}
	}

}
