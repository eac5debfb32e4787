package dev.doorstep.pros;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import dev.doorstep.ui.SeeOther;
import dev.doorstep.ui.Text;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where professionals say what they do: whole trades first, then single jobs of them. */
@Controller
@RequestMapping("/pro/profile")
class WorkController {

	private final CurrentPro current;

	private final ProfileKeeper profiles;

	private final ProfilePages pages;

	private final ProOptions options;

	WorkController(CurrentPro current, ProfileKeeper profiles, ProfilePages pages, ProOptions options) {
		this.current = current;
		this.profiles = profiles;
		this.pages = pages;
		this.options = options;
	}

	@GetMapping("/work")
	ModelAndView askTrades(HttpServletRequest request, Locale locale) {
		return this.current.signedIn(request,
				pro -> trades(List.copyOf(this.profiles.find(pro).trades()), Map.of(), locale));
	}

	@PostMapping("/work")
	ModelAndView changeTrades(@RequestParam(required = false) List<String> trades, HttpServletRequest request,
			Locale locale) {
		return this.current.signedIn(request, pro -> {
			var chosen = Checks.tidy(trades);
			var problems = new Checks().need("trades", !chosen.isEmpty() && this.options.known(chosen)).problems();
			if (!problems.isEmpty()) {
				return trades(chosen, problems, locale);
			}
			var jobs = this.profiles.find(pro).work().jobTypes();
			this.profiles.changeWork(pro, new Work(Set.copyOf(chosen), jobs));
			return SeeOther.to("/pro/profile/jobs");
		});
	}

	private ModelAndView trades(List<String> chosen, Map<String, Text> problems, Locale locale) {
		return this.pages.show("pros/profile-work", Map.of("trades", chosen), problems, locale)
			.addObject("trades", this.options.trades(locale));
	}

	@GetMapping("/jobs")
	ModelAndView askJobs(HttpServletRequest request, Locale locale) {
		return this.current.signedIn(request, pro -> {
			var work = this.profiles.find(pro).work();
			return this.pages.show("pros/profile-jobs", Map.of("jobs", List.copyOf(work.jobTypes())), Map.of(), locale)
				.addObject("trades", this.options.jobsOf(work.trades()))
				.addObject("locale", locale);
		});
	}

	/**
	 * What is no job of their trades is left out: it may have been one when they looked.
	 */
	@PostMapping("/jobs")
	ModelAndView changeJobs(@RequestParam(required = false) List<String> jobs, HttpServletRequest request) {
		return this.current.signedIn(request, pro -> {
			var trades = this.profiles.find(pro).trades();
			this.profiles.changeWork(pro, new Work(trades, Set.copyOf(Checks.tidy(jobs))));
			return SeeOther.to(ProfileController.SAVED);
		});
	}

}
