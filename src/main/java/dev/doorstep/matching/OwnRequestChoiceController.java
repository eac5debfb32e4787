package dev.doorstep.matching;

import java.util.Arrays;
import java.util.UUID;
import java.util.function.Predicate;

import dev.doorstep.requests.OwnRequest;
import dev.doorstep.requests.OwnRequestPages;
import dev.doorstep.ui.SeeOther;
import dev.doorstep.ui.Text;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a homeowner presses on the page of their request. */
@Controller
class OwnRequestChoiceController {

	private static final String SUITOR = "/my/professionals/{invitation}/";

	private final OwnRequest own;

	private final OwnRequestPages pages;

	private final Choices choices;

	private final MoreTime more;

	private final RepeatChoices repeats;

	OwnRequestChoiceController(OwnRequest own, OwnRequestPages pages, Choices choices, MoreTime more,
			RepeatChoices repeats) {
		this.own = own;
		this.pages = pages;
		this.choices = choices;
		this.more = more;
		this.repeats = repeats;
	}

	@PostMapping(SUITOR + "shortlist")
	ModelAndView shortlist(@PathVariable UUID invitation, HttpServletRequest request) {
		return decide(request, of -> this.choices.shortlist(of, invitation));
	}

	@PostMapping(SUITOR + "hire")
	ModelAndView hire(@PathVariable UUID invitation, HttpServletRequest request) {
		return decide(request, of -> this.choices.hire(of, invitation));
	}

	@PostMapping(SUITOR + "refuse")
	ModelAndView refuse(@PathVariable UUID invitation, HttpServletRequest request) {
		return decide(request, of -> this.choices.refuse(of, invitation));
	}

	@PostMapping("/my/repeated/merge")
	ModelAndView merge(HttpServletRequest request) {
		return decide(request, this.repeats::merge);
	}

	@PostMapping("/my/repeated/keep")
	ModelAndView keep(HttpServletRequest request) {
		return decide(request, this.repeats::keep);
	}

	@PostMapping("/my/extend")
	ModelAndView extend(HttpServletRequest request) {
		return decide(request, this.more::extend);
	}

	@PostMapping("/my/close")
	ModelAndView close(@RequestParam(defaultValue = "") String reason, HttpServletRequest request) {
		var known = Arrays.stream(CloseReason.values()).filter(one -> one.word().equals(reason)).findFirst();
		return decide(request, of -> this.choices.close(of, known.orElse(CloseReason.OTHER)));
	}

	private ModelAndView decide(HttpServletRequest request, Predicate<UUID> choice) {
		var own = this.own.of(request);
		if (own.isEmpty() || choice.test(own.get())) {
			return SeeOther.to(OwnRequest.PATH);
		}
		return this.pages.overtaken(own.get(), Text.message("matching.own.overtaken"));
	}

}
