package dev.doorstep.pros;

import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import dev.doorstep.ui.Form;
import dev.doorstep.ui.SeeOther;
import dev.doorstep.ui.Text;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where professionals say when they work, and how much. */
@Controller
@RequestMapping("/pro/profile/hours")
class HoursController {

	private final CurrentPro current;

	private final ProfileKeeper profiles;

	private final ProfilePages pages;

	private final ProOptions options;

	HoursController(CurrentPro current, ProfileKeeper profiles, ProfilePages pages, ProOptions options) {
		this.current = current;
		this.profiles = profiles;
		this.pages = pages;
		this.options = options;
	}

	@GetMapping
	ModelAndView ask(HttpServletRequest request, Locale locale) {
		return this.current.signedIn(request, pro -> page(HoursForm.of(this.profiles.find(pro)), Map.of(), locale));
	}

	@PostMapping
	ModelAndView change(@RequestParam Map<String, String> fields, HttpServletRequest request, Locale locale) {
		return this.current.signedIn(request, pro -> {
			var typed = new HoursForm(fields);
			var checks = new Checks();
			var hours = typed.hours(checks);
			typed.check(checks);
			if (!checks.problems().isEmpty()) {
				return page(typed, checks.problems(), locale);
			}
			this.profiles.changeHours(pro, SignUpForm.ZONES.get(typed.of("zone")), hours,
					Integer.parseInt(typed.of("capacity")));
			return SeeOther.to(ProfileController.SAVED);
		});
	}

	private ModelAndView page(HoursForm typed, Map<String, Text> problems, Locale locale) {
		var days = new LinkedHashMap<String, String>();
		for (var day : DayOfWeek.values()) {
			days.put(HoursForm.word(day), ProfileCards.dayName(day, locale));
		}
		var page = this.pages.show("pros/profile-hours", typed.values(), problems, locale);
		return page.addObject("days", days).addObject("zones", this.options.zones((Form) page.getModel().get("form")));
	}

}
