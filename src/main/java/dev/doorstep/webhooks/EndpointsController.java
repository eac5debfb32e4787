package dev.doorstep.webhooks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import dev.doorstep.pros.CurrentPro;
import dev.doorstep.ui.Form;
import dev.doorstep.ui.SeeOther;
import dev.doorstep.ui.Text;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lists where a professional's programs are told, and takes new addresses. */
@Controller
@RequestMapping(EndpointsController.PATH)
class EndpointsController {

	static final String PATH = "/pro/webhooks";

	private final CurrentPro current;

	private final EndpointRows rows;

	private final Endpoints endpoints;

	private final MessageSource messages;

	EndpointsController(CurrentPro current, EndpointRows rows, Endpoints endpoints, MessageSource messages) {
		this.current = current;
		this.rows = rows;
		this.endpoints = endpoints;
		this.messages = messages;
	}

	@GetMapping
	ModelAndView all(HttpServletRequest request, Locale locale) {
		return this.current.find(request)
			.map(pro -> page(pro, "", Map.of(), locale))
			.orElseGet(() -> SeeOther.to(CurrentPro.SIGN_IN));
	}

	@PostMapping
	ModelAndView add(@RequestParam(defaultValue = "") String url, HttpServletRequest request, Locale locale) {
		return this.current.find(request)
			.map(pro -> add(pro, url.strip(), locale))
			.orElseGet(() -> SeeOther.to(CurrentPro.SIGN_IN));
	}

	private ModelAndView add(UUID pro, String url, Locale locale) {
		return this.endpoints.wrong(pro, url)
			.map(wrong -> page(pro, url, Map.of("url", wrong), locale))
			.orElseGet(() -> this.endpoints.add(pro, url)
				.map(id -> SeeOther.to(PATH + "/" + id))
				.orElseGet(() -> page(pro, url, Map.of("url", Text.message("webhooks.wrong.known")), locale)));
	}

	private ModelAndView page(UUID pro, String url, Map<String, Text> problems, Locale locale) {
		var page = new ModelAndView("webhooks/endpoints",
				problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		page.addObject("form", new Form("webhooks", Map.of("url", List.of(url)), problems, this.messages, locale));
		page.addObject("endpoints", this.rows.of(pro));
		return page.addObject("most", Endpoints.MOST);
	}

}
