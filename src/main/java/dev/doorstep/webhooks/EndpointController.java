package dev.doorstep.webhooks;

import java.util.UUID;
import java.util.function.Predicate;

import dev.doorstep.pros.CurrentPro;
import dev.doorstep.pros.Pros;
import dev.doorstep.ui.SeeOther;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One address: its secret, what was sent there, and what can be done about it. */
@Controller
@RequestMapping(EndpointsController.PATH + "/{id}")
class EndpointController {

	private final CurrentPro current;

	private final Pros pros;

	private final EndpointRows rows;

	private final Endpoints endpoints;

	private final MessageLog log;

	EndpointController(CurrentPro current, Pros pros, EndpointRows rows, Endpoints endpoints, MessageLog log) {
		this.current = current;
		this.pros = pros;
		this.rows = rows;
		this.endpoints = endpoints;
		this.log = log;
	}

	@GetMapping
	ModelAndView one(@PathVariable UUID id, HttpServletRequest request) {
		return this.current.find(request).map(pro -> page(id, pro)).orElseGet(() -> SeeOther.to(CurrentPro.SIGN_IN));
	}

	private ModelAndView page(UUID id, UUID pro) {
		var page = new ModelAndView("webhooks/endpoint");
		page.addObject("endpoint", this.rows.find(id, pro).orElseThrow(EndpointController::notFound));
		page.addObject("zone", this.pros.zone(pro));
		return page.addObject("messages", this.log.of(id));
	}

	@PostMapping("/test")
	ModelAndView test(@PathVariable UUID id, HttpServletRequest request, RedirectAttributes next) {
		return act(id, request, "test", next, pro -> this.endpoints.test(id, pro));
	}

	@PostMapping("/rotate")
	ModelAndView rotate(@PathVariable UUID id, HttpServletRequest request, RedirectAttributes next) {
		return act(id, request, "rotate", next, pro -> this.endpoints.rotate(id, pro));
	}

	@PostMapping("/on")
	ModelAndView on(@PathVariable UUID id, HttpServletRequest request, RedirectAttributes next) {
		return act(id, request, "on", next, pro -> this.endpoints.change(id, pro, EndpointState.ON));
	}

	@PostMapping("/off")
	ModelAndView off(@PathVariable UUID id, HttpServletRequest request, RedirectAttributes next) {
		return act(id, request, "off", next, pro -> this.endpoints.change(id, pro, EndpointState.OFF));
	}

	@PostMapping("/messages/{message}/replay")
	ModelAndView replay(@PathVariable UUID id, @PathVariable UUID message, HttpServletRequest request,
			RedirectAttributes next) {
		return act(id, request, "replay", next, pro -> this.endpoints.replay(message, id, pro));
	}

	@PostMapping("/delete")
	ModelAndView delete(@PathVariable UUID id, HttpServletRequest request, RedirectAttributes next) {
		act(id, request, "delete", next, pro -> this.endpoints.delete(id, pro));
		return SeeOther.to(EndpointsController.PATH);
	}

	private ModelAndView act(UUID id, HttpServletRequest request, String done, RedirectAttributes next,
			Predicate<UUID> action) {
		var pro = this.current.find(request);
		if (pro.isEmpty()) {
			return SeeOther.to(CurrentPro.SIGN_IN);
		}
		if (!action.test(pro.get())) {
			throw notFound();
		}
		next.addFlashAttribute("done", done);
		return SeeOther.to(EndpointsController.PATH + "/" + id);
	}

	private static ResponseStatusException notFound() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
