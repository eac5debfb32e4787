package dev.doorstep.reviews;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import dev.doorstep.matching.Completion;
import dev.doorstep.matching.Engagement;
import dev.doorstep.matching.Engagement.Stage;
import dev.doorstep.matching.Engagements;
import dev.doorstep.pros.Pros;
import dev.doorstep.requests.OwnRequest;
import dev.doorstep.requests.OwnRequestPages;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where a homeowner says that the work is done, and how it went. */
@Controller
@RequestMapping("/my/professionals/{invitation}")
class ReviewController {

	private final OwnRequest own;

	private final OwnRequestPages pages;

	private final Engagements engagements;

	private final Completion completion;

	private final Reviews reviews;

	private final Pros pros;

	private final MessageSource messages;

	ReviewController(OwnRequest own, OwnRequestPages pages, Engagements engagements, Completion completion,
			Reviews reviews, Pros pros, MessageSource messages) {
		this.own = own;
		this.pages = pages;
		this.engagements = engagements;
		this.completion = completion;
		this.reviews = reviews;
		this.pros = pros;
		this.messages = messages;
	}

	@PostMapping("/done")
	ModelAndView done(@PathVariable UUID invitation, HttpServletRequest request) {
		return own(invitation, request, found -> this.completion.complete(invitation)
				? SeeOther.to("/my/professionals/" + invitation + "/review") : overtaken(found));
	}

	@GetMapping("/review")
	ModelAndView ask(@PathVariable UUID invitation, HttpServletRequest request, Locale locale) {
		return own(invitation, request,
				found -> (found.stage() == Stage.DONE && this.reviews.find(invitation).isEmpty())
						? page(found, new ReviewForm("", ""), Map.of(), locale) : SeeOther.to(OwnRequest.PATH));
	}

	@PostMapping("/review")
	ModelAndView write(@PathVariable UUID invitation, ReviewForm typed, HttpServletRequest request, Locale locale) {
		return own(invitation, request, found -> {
			var problems = typed.problems();
			if (!problems.isEmpty()) {
				return page(found, typed, problems, locale);
			}
			return this.reviews.write(invitation, typed) ? SeeOther.to(OwnRequest.PATH) : overtaken(found);
		});
	}

	private ModelAndView page(Engagement found, ReviewForm typed, Map<String, Text> problems, Locale locale) {
		var page = new ModelAndView("reviews/review",
				problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		page.addObject("form", new Form("reviews.review", typed.values(), problems, this.messages, locale));
		page.addObject("ratings", ratings(locale));
		page.addObject("company", this.pros.addressee(found.pro()).orElseThrow().company());
		page.addObject("longest", ReviewForm.LONGEST);
		return page;
	}

	private Map<String, String> ratings(Locale locale) {
		var ratings = new LinkedHashMap<String, String>();
		ReviewForm.RATINGS.forEach(rating -> ratings.put(rating,
				this.messages.getMessage("reviews.review.rating." + rating, null, locale)));
		return ratings;
	}

	private ModelAndView overtaken(Engagement found) {
		return this.pages.overtaken(found.request(), Text.message("reviews.overtaken"));
	}

	private ModelAndView own(UUID invitation, HttpServletRequest request, Function<Engagement, ModelAndView> then) {
		return this.own.of(request)
			.map(of -> this.engagements.find(invitation)
				.filter(found -> found.request().equals(of))
				.filter(found -> List.of(Stage.HIRED, Stage.DONE, Stage.CLOSED).contains(found.stage()))
				.map(then)
				.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)))
			.orElseGet(() -> SeeOther.to(OwnRequest.PATH));
	}

}
