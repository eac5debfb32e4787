package dev.doorstep.reviews;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import dev.doorstep.accounts.Role;
import dev.doorstep.accounts.SignedIn;
import dev.doorstep.ui.Form;
import dev.doorstep.ui.SeeOther;
import dev.doorstep.ui.Text;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lists what homeowners say, and hides what nobody should read. */
@Controller
class ReviewsController {

	static final String LIST = "/console/reviews";

	static final String ONE = LIST + "/{id}";

	private static final int PAGE = 50;

	private static final int LONGEST_REASON = 500;

	private final ReviewRows rows;

	private final Reviews reviews;

	private final SignedIn signedIn;

	private final MessageSource messages;

	private final Clock clock;

	ReviewsController(ReviewRows rows, Reviews reviews, SignedIn signedIn, MessageSource messages, Clock clock) {
		this.rows = rows;
		this.reviews = reviews;
		this.signedIn = signedIn;
		this.messages = messages;
		this.clock = clock;
	}

	@GetMapping(LIST)
	ModelAndView all(@RequestParam(required = false) Instant before) {
		var found = this.rows.latest((before != null) ? before : this.clock.instant().plusSeconds(1), PAGE);
		var page = new ModelAndView("reviews/list");
		page.addObject("reviews", found);
		page.addObject("newest", (before != null) ? LIST : null);
		page.addObject("older", (found.size() == PAGE) ? LIST + "?before=" + found.getLast().writtenAt() : null);
		return page;
	}

	@GetMapping(ONE)
	ModelAndView one(@PathVariable UUID id, Locale locale) {
		return page(id, "", Map.of(), HttpStatus.OK, locale);
	}

	@PostMapping(ONE)
	ModelAndView hide(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Locale locale,
			RedirectAttributes after) {
		var given = ReviewForm.tidy(reason);
		if (given.isEmpty() || given.length() > LONGEST_REASON) {
			var missing = Map.of("reason", Text.message("reviews.hide.wrong.reason"));
			return page(id, given, missing, HttpStatus.UNPROCESSABLE_CONTENT, locale);
		}
		if (!this.reviews.hide(id, given)) {
			return page(id, given, Map.of(), HttpStatus.CONFLICT, locale);
		}
		after.addFlashAttribute("said", this.messages.getMessage("reviews.hide.said", null, locale));
		return SeeOther.to(LIST + "/" + id);
	}

	private ModelAndView page(UUID id, String reason, Map<String, Text> problems, HttpStatus status, Locale locale) {
		var page = new ModelAndView("reviews/one", status);
		page.addObject("review",
				this.rows.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
		page.addObject("form",
				new Form("reviews.hide", Map.of("reason", List.of(reason)), problems, this.messages, locale));
		page.addObject("may", this.signedIn.find().filter(person -> person.is(Role.SUPPORT)).isPresent());
		return page;
	}

}
