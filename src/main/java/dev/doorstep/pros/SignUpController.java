package dev.doorstep.pros;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.doorstep.catalog.Catalog;
import dev.doorstep.catalog.Trade;
import dev.doorstep.places.Places;
import dev.doorstep.ui.Form;
import dev.doorstep.ui.Text;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where professionals sign up. */
@Controller
@RequestMapping("/pro/sign-up")
class SignUpController {

	private final Catalog catalog;

	private final Places places;

	private final LinkRequests links;

	private final ProOptions options;

	private final MessageSource messages;

	SignUpController(Catalog catalog, Places places, LinkRequests links, ProOptions options, MessageSource messages) {
		this.catalog = catalog;
		this.places = places;
		this.links = links;
		this.options = options;
		this.messages = messages;
	}

	@GetMapping
	ModelAndView ask(Locale locale) {
		return page(SignUpForm.blank(), Map.of(), locale);
	}

	@PostMapping
	ModelAndView signUp(SignUpForm typed, HttpServletRequest request, HttpServletResponse response, Locale locale) {
		var base = this.places.find("US", typed.zip()).map(Spot::of);
		var known = this.catalog.trades().stream().map(Trade::id).collect(Collectors.toSet());
		var problems = typed.problems(known, base);
		if (!problems.isEmpty()) {
			return page(typed, problems, locale);
		}
		return this.links.signUp(newcomer(typed, base), request, response, locale);
	}

	private static NewPro newcomer(SignUpForm typed, Optional<Spot> base) {
		var kilometres = Miles.kilometres(typed.miles());
		var availability = new Availability(SignUpForm.ZONES.get(typed.zone()), SignUpForm.HOURS.get(typed.hours()),
				DaysOff.NONE, null);
		return new NewPro(typed.company(), typed.person(), typed.email(), typed.digits(),
				new Work(Set.copyOf(typed.trades()), Set.of()), Reach.around(base.orElseThrow(), kilometres),
				availability, Integer.parseInt(typed.capacity()), Set.copyOf(typed.languages()), typed.licence(),
				typed.about(), false);
	}

	private ModelAndView page(SignUpForm typed, Map<String, Text> problems, Locale locale) {
		var form = new Form("pros.profile", typed.values(), problems, this.messages, locale);
		var page = new ModelAndView("pros/sign-up",
				problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		page.addObject("form", form);
		page.addObject("trades", this.options.trades(locale));
		page.addObject("options",
				Map.of("miles", form.options("miles", SignUpForm.MILES), "hours",
						form.options("hours", List.copyOf(SignUpForm.HOURS.keySet())), "zone", this.options.zones(form),
						"languages", this.options.languages(form)));
		return page;
	}

}
