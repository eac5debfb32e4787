package dev.doorstep.reviews;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import dev.doorstep.matching.Completion;
import dev.doorstep.matching.Engagement;
import dev.doorstep.matching.Engagements;
import dev.doorstep.pros.CurrentPro;
import dev.doorstep.ui.Form;
import dev.doorstep.ui.SeeOther;
import dev.doorstep.ui.Text;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where a professional says that the work is done, and replies to what is said of it. */
@Controller
@RequestMapping("/pro/invitations/{id}")
class ReplyController {

	private final CurrentPro current;

	private final Engagements engagements;

	private final Completion completion;

	private final Reviews reviews;

	private final MessageSource messages;

	ReplyController(CurrentPro current, Engagements engagements, Completion completion, Reviews reviews,
			MessageSource messages) {
		this.current = current;
		this.engagements = engagements;
		this.completion = completion;
		this.reviews = reviews;
		this.messages = messages;
	}

	static String path(UUID invitation) {
		return "/pro/invitations/" + invitation + "/review";
	}

	/** The page they come back to says how it stands, whatever came first. */
	@PostMapping("/done")
	ModelAndView done(@PathVariable UUID id, HttpServletRequest request) {
		return own(id, request, found -> {
			this.completion.complete(id);
			return SeeOther.to("/pro/invitations/" + id);
		});
	}

	@GetMapping("/review")
	ModelAndView show(@PathVariable UUID id, HttpServletRequest request, Locale locale) {
		return own(id, request, found -> page(id, "", Map.of(), HttpStatus.OK, locale));
	}

	@PostMapping("/review")
	ModelAndView reply(@PathVariable UUID id, @RequestParam(defaultValue = "") String words, HttpServletRequest request,
			Locale locale) {
		var said = ReviewForm.tidy(words);
		return own(id, request, found -> {
			if (said.isEmpty() || said.length() > ReviewForm.LONGEST) {
				var wrong = Map.of("words", Text.message("reviews.reply.wrong.words", ReviewForm.LONGEST));
				return page(id, said, wrong, HttpStatus.UNPROCESSABLE_CONTENT, locale);
			}
			return this.reviews.reply(found, said) ? SeeOther.to(path(id))
					: page(id, said, Map.of(), HttpStatus.CONFLICT, locale);
		});
	}

	private ModelAndView page(UUID id, String words, Map<String, Text> problems, HttpStatus status, Locale locale) {
		var page = new ModelAndView("reviews/reply", status);
		page.addObject("review",
				this.reviews.find(id)
					.filter(review -> !review.hidden())
					.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
		page.addObject("form",
				new Form("reviews.reply", Map.of("words", List.of(words)), problems, this.messages, locale));
		page.addObject("overtaken", status == HttpStatus.CONFLICT);
		page.addObject("longest", ReviewForm.LONGEST);
		return page;
	}

	private ModelAndView own(UUID id, HttpServletRequest request, Function<Engagement, ModelAndView> then) {
		return this.current.find(request)
			.map(pro -> this.engagements.find(id)
				.filter(found -> found.pro().equals(pro))
				.map(then)
				.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)))
			.orElseGet(() -> SeeOther.to(CurrentPro.SIGN_IN));
	}

}
