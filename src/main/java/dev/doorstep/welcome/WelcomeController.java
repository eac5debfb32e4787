package dev.doorstep.welcome;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.doorstep.catalog.Catalog;
import dev.doorstep.catalog.JobType;
import dev.doorstep.catalog.Trade;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows the home page. */
@Controller
class WelcomeController {

	/** What people ask for most, as the marketplaces' own front pages show. */
	private static final List<String> POPULAR = List.of("fix-leaking-faucet", "unclog-drain", "paint-interior-rooms",
			"mount-tv", "clean-home", "install-ceiling-fan");

	private final Catalog catalog;

	WelcomeController(Catalog catalog) {
		this.catalog = catalog;
	}

	/** A place a visitor may go on to. */
	public record Shortcut(String id, String name, String icon) {
	}

	@GetMapping("/")
	ModelAndView welcome(Locale locale) {
		return new ModelAndView("welcome/welcome", Map.of("trades", trades(locale), "popular", popular(locale)));
	}

	private List<Shortcut> trades(Locale locale) {
		return this.catalog.trades().stream().map(trade -> shortcut(trade, locale)).toList();
	}

	private static Shortcut shortcut(Trade trade, Locale locale) {
		return new Shortcut(trade.id(), trade.name().in(locale), trade.icon());
	}

	private List<Shortcut> popular(Locale locale) {
		return POPULAR.stream()
			.flatMap(id -> this.catalog.jobType(id).stream())
			.map((JobType type) -> new Shortcut(type.id(), type.name().in(locale), null))
			.toList();
	}

}
