package dev.doorstep.pros;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import dev.doorstep.pros.DaysOff.Stretch;
import dev.doorstep.ui.Dates;
import dev.doorstep.ui.SeeOther;
import dev.doorstep.ui.Text;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where professionals say on which days they do not work although it is their weekday.
 */
@Controller
@RequestMapping(DaysOffController.DAYS_OFF)
class DaysOffController {

	static final String DAYS_OFF = "/pro/profile/days-off";

	private final CurrentPro current;

	private final ProfileKeeper profiles;

	private final ProfilePages pages;

	DaysOffController(CurrentPro current, ProfileKeeper profiles, ProfilePages pages) {
		this.current = current;
		this.profiles = profiles;
		this.pages = pages;
	}

	@GetMapping
	ModelAndView ask(HttpServletRequest request, Locale locale) {
		return this.current.signedIn(request, pro -> page(pro, Map.of(), Map.of(), locale));
	}

	/** One day, or all from the first to the last. */
	@PostMapping
	ModelAndView add(@RequestParam(defaultValue = "") String first, @RequestParam(defaultValue = "") String last,
			HttpServletRequest request, Locale locale) {
		return this.current.signedIn(request, pro -> {
			var today = this.profiles.today(this.profiles.find(pro));
			var from = Dates.parse(first.strip());
			var to = last.isBlank() ? from : Dates.parse(last.strip());
			var problems = new Checks().need("first", from.isPresent())
				.need("last",
						to.filter(day -> from.filter(day::isBefore).isEmpty() && isInReach(day, today)).isPresent())
				.problems();
			if (!problems.isEmpty()) {
				var typed = Map.of("first", List.of(first), "last", List.of(last));
				return page(pro, typed, problems, locale);
			}
			var stretch = new Stretch(from.orElseThrow(), to.orElseThrow().plusDays(1));
			this.profiles.changeDaysOff(pro, days -> days.with(stretch, today));
			return SeeOther.to(DAYS_OFF);
		});
	}

	private static boolean isInReach(LocalDate day, LocalDate today) {
		return !day.isBefore(today) && day.isBefore(today.plusYears(2));
	}

	@PostMapping("/remove")
	ModelAndView remove(@RequestParam LocalDate from, HttpServletRequest request) {
		return this.current.signedIn(request, pro -> {
			this.profiles.changeDaysOff(pro, days -> days.without(from));
			return SeeOther.to(DAYS_OFF);
		});
	}

	private ModelAndView page(UUID pro, Map<String, List<String>> typed, Map<String, Text> problems, Locale locale) {
		var days = this.profiles.find(pro).availability().daysOff().stretches();
		return this.pages.show("pros/profile-days-off", typed, problems, locale)
			.addObject("days", days.stream().map(DayOffView::of).toList());
	}

	/** One stretch of days, in words. */
	record DayOffView(LocalDate from, Text words) {

		static DayOffView of(Stretch stretch) {
			return new DayOffView(stretch.from(), words(stretch));
		}

		static Text words(Stretch stretch) {
			return stretch.from().equals(stretch.last()) ? Dates.shortly(stretch.from()) : Text
				.message("pros.profile.days-off.said", Dates.shortly(stretch.from()), Dates.shortly(stretch.last()));
		}

	}

}
