package dev.doorstep.pros;

import java.util.Collection;
import java.util.LinkedHashMap;
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

	private static final double KILOMETRES_PER_MILE = 1.609344;

	private final Catalog catalog;

	private final Places places;

	private final LinkRequests links;

	private final MessageSource messages;

	SignUpController(Catalog catalog, Places places, LinkRequests links, MessageSource messages) {
		this.catalog = catalog;
		this.places = places;
		this.links = links;
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
		var kilometres = (int) Math.round(Integer.parseInt(typed.miles()) * KILOMETRES_PER_MILE);
		var availability = new Availability(SignUpForm.ZONES.get(typed.zone()), SignUpForm.HOURS.get(typed.hours()),
				DaysOff.NONE, null);
		return new NewPro(typed.company(), typed.person(), typed.email(), typed.digits(),
				new Work(Set.copyOf(typed.trades()), Set.of()), Reach.around(base.orElseThrow(), kilometres),
				availability, Integer.parseInt(typed.capacity()), Set.copyOf(typed.languages()), typed.licence(),
				typed.about(), false);
	}

	private ModelAndView page(SignUpForm typed, Map<String, Text> problems, Locale locale) {
		var form = new Form("pros.sign-up", typed.values(), problems, this.messages, locale);
		var trades = new LinkedHashMap<String, String>();
		this.catalog.trades().forEach(trade -> trades.put(trade.id(), trade.name().in(locale)));
		var page = new ModelAndView("pros/sign-up",
				problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		page.addObject("form", form);
		page.addObject("trades", trades);
		page.addObject("options",
				Map.of("miles", options("pros.sign-up.miles.", SignUpForm.MILES, locale), "zone",
						options("pros.sign-up.zone.", SignUpForm.ZONES.keySet(), locale), "hours",
						options("pros.sign-up.hours.", SignUpForm.HOURS.keySet(), locale), "languages",
						options("pros.sign-up.languages.", SignUpForm.LANGUAGES, locale)));
		return page;
	}

	private Map<String, String> options(String words, Collection<String> ids, Locale locale) {
		var options = new LinkedHashMap<String, String>();
		ids.forEach(id -> options.put(id, this.messages.getMessage(words + id, null, locale)));
		return options;
	}

}
