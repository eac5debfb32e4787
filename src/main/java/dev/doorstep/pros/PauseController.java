package dev.doorstep.pros;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.doorstep.ui.Dates;
import dev.doorstep.ui.SeeOther;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lets professionals take a break, and come back earlier than they thought. */
@Controller
@RequestMapping("/pro")
class PauseController {

	private static final String INBOX = "/pro";

	private final CurrentPro current;

	private final ProfileKeeper profiles;

	private final ProfilePages pages;

	PauseController(CurrentPro current, ProfileKeeper profiles, ProfilePages pages) {
		this.current = current;
		this.profiles = profiles;
		this.pages = pages;
	}

	@GetMapping("/pause")
	ModelAndView ask(HttpServletRequest request, Locale locale) {
		return this.current.signedIn(request, pro -> this.pages.show("pros/pause", Map.of(), Map.of(), locale));
	}

	/** For so many days, or until a day on which they are back. */
	@PostMapping("/pause")
	ModelAndView pause(@RequestParam(defaultValue = "0") int days, @RequestParam(defaultValue = "") String back,
			HttpServletRequest request, Locale locale) {
		return this.current.signedIn(request, pro -> {
			var today = this.profiles.today(this.profiles.find(pro));
			var until = (days > 0) ? today.plusDays(Math.min(days, 365)) : Dates.parse(back.strip()).orElse(today);
			if (!until.isAfter(today) || until.isAfter(today.plusYears(1))) {
				return this.pages.show("pros/pause", Map.of("back", List.of(back)),
						new Checks().need("back", false).problems(), locale);
			}
			this.profiles.pause(pro, until);
			return SeeOther.to(INBOX);
		});
	}

	@PostMapping("/resume")
	ModelAndView resume(HttpServletRequest request) {
		return this.current.signedIn(request, pro -> {
			this.profiles.resume(pro);
			return SeeOther.to(INBOX);
		});
	}

}
