package dev.doorstep.requests;

import java.util.Optional;
import java.util.UUID;

import dev.doorstep.ui.LinkToken;
import dev.doorstep.ui.SeeOther;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Opens a request by the link in the confirmation. A look at the link changes nothing and
 * tells little: programs that check mails follow links, too.
 */
@Controller
@RequestMapping("/my/{token}")
class OwnRequestLinkController {

	private final RequestKeys keys;

	private final Requests requests;

	private final OwnRequest own;

	OwnRequestLinkController(RequestKeys keys, Requests requests, OwnRequest own) {
		this.keys = keys;
		this.requests = requests;
		this.own = own;
	}

	@GetMapping
	ModelAndView show(@PathVariable String token, HttpServletResponse response) {
		return find(token, response).flatMap(this.requests::brief)
			.map(brief -> new ModelAndView("requests/own-link", "reference", brief.reference()))
			.orElseGet(OwnRequestLinkController::gone);
	}

	@PostMapping
	ModelAndView open(@PathVariable String token, HttpServletResponse response) {
		return find(token, response).map(request -> {
			this.own.open(request, response);
			return SeeOther.to(OwnRequest.PATH);
		}).orElseGet(OwnRequestLinkController::gone);
	}

	private Optional<UUID> find(String token, HttpServletResponse response) {
		response.setHeader("Referrer-Policy", "no-referrer");
		return LinkToken.parse(token).flatMap(this.keys::ofLink);
	}

	private static ModelAndView gone() {
		return new ModelAndView("requests/own-gone", HttpStatus.GONE);
	}

}
