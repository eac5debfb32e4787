package dev.doorstep.wizard;

import java.util.Locale;
import java.util.Map;

import dev.doorstep.flags.Preview;
import dev.doorstep.flags.Previews;
import dev.doorstep.ui.Framing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * The form as homeowners would see it, beside the plan that is being made: it can be
 * walked from page to page, and nothing of that is kept anywhere but in the browser.
 */
@Controller
class StepPreviewController {

	static final String PATH = StepsController.PATH + "/preview/{link}";

	static final String STEP = PATH + "/{id}";

	private final StepRegistry registry;

	private final Previews previews;

	private final PreviewWalk walk;

	private final PreviewAnswers answers;

	StepPreviewController(StepRegistry registry, Previews previews, PreviewWalk walk, PreviewAnswers answers) {
		this.registry = registry;
		this.previews = previews;
		this.walk = walk;
		this.answers = answers;
	}

	/** Where the pages of a sealed preview are. */
	static String path(String link) {
		return StepsController.PATH + "/preview/" + link;
	}

	@GetMapping(PATH)
	ModelAndView begin(@PathVariable String link, HttpServletRequest request, HttpServletResponse response,
			Locale locale) {
		return page(this.walk.begin(preview(link), this.answers.read(request), locale), link, response);
	}

	@GetMapping(STEP)
	ModelAndView show(@PathVariable String link, @PathVariable String id, HttpServletRequest request,
			HttpServletResponse response, Locale locale) {
		return page(
				this.walk.show(step(id), preview(link), request.getParameterMap(), this.answers.read(request), locale),
				link, response);
	}

	/**
	 * Answers with the next page at once: there is no draft that could hold the answer.
	 */
	@PostMapping(STEP)
	ModelAndView send(@PathVariable String link, @PathVariable String id, HttpServletRequest request,
			HttpServletResponse response, Locale locale) {
		var page = this.walk.send(step(id), preview(link), request.getParameterMap(), this.answers.read(request),
				locale);
		this.answers.write(page.answers(), response);
		return page(page, link, response);
	}

	private StepDefinition step(String id) {
		return this.registry.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private Preview preview(String link) {
		return this.previews.open(link).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private static ModelAndView page(PreviewWalk.Page page, String link, HttpServletResponse response) {
		Framing.letUsFrame(response);
		var model = new ModelAndView("wizard/look", Map.of("start", path(link)), page.status());
		model.addObject("view", page.at(path(link)));
		return model;
	}

}
