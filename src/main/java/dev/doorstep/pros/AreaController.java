package dev.doorstep.pros;

import java.util.Locale;
import java.util.Map;

import dev.doorstep.places.Places;
import dev.doorstep.ui.SeeOther;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where professionals say where they work. */
@Controller
@RequestMapping("/pro/profile/area")
class AreaController {

	private static final String PAGE = "pros/profile-area";

	private final CurrentPro current;

	private final ProfileKeeper profiles;

	private final ProfilePages pages;

	private final Places places;

	AreaController(CurrentPro current, ProfileKeeper profiles, ProfilePages pages, Places places) {
		this.current = current;
		this.profiles = profiles;
		this.pages = pages;
		this.places = places;
	}

	@GetMapping
	ModelAndView ask(HttpServletRequest request, Locale locale) {
		return this.current.signedIn(request,
				pro -> this.pages.show(PAGE, AreaForm.of(this.profiles.find(pro)).values(), Map.of(), locale));
	}

	@PostMapping
	ModelAndView change(AreaForm typed, HttpServletRequest request, Locale locale) {
		return this.current.signedIn(request, pro -> {
			var checks = new Checks();
			return typed.reach(zip -> this.places.find("US", zip).map(Spot::of), checks).map(reach -> {
				this.profiles.changeReach(pro, reach);
				return SeeOther.to(ProfileController.SAVED);
			}).orElseGet(() -> this.pages.show(PAGE, typed.values(), checks.problems(), locale));
		});
	}

}
