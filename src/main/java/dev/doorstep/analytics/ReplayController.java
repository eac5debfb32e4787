package dev.doorstep.analytics;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dev.doorstep.ui.Dates;
import dev.doorstep.ui.Form;
import dev.doorstep.ui.SeeOther;
import dev.doorstep.ui.Text;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sends a destination again what it has lost, after showing how much that is. */
@Controller
@RequestMapping(EventsSection.DESTINATION + "/replay")
class ReplayController {

	/** For so long a receiver knows by its id that it has had an event. */
	private static final Duration REMEMBERED = Duration.ofDays(7);

	private final BalanceViews views;

	private final Balances balances;

	private final Operations operations;

	private final MessageSource messages;

	ReplayController(BalanceViews views, Balances balances, Operations operations, MessageSource messages) {
		this.views = views;
		this.balances = balances;
		this.operations = operations;
		this.messages = messages;
	}

	@GetMapping
	ModelAndView dryRun(@PathVariable String destination, @RequestParam(defaultValue = "") String since, ZoneId zone,
			Locale locale) {
		var view = this.views.find(destination);
		var then = parse(since, zone);
		var page = page(view, since, !since.isEmpty() && then.isEmpty(), locale);
		then.ifPresent(instant -> page.addObject("then", instant)
			.addObject("many", this.balances.takenSince(destination, instant))
			.addObject("old", instant.isBefore(Instant.now().minus(REMEMBERED))));
		return page;
	}

	private static Optional<Instant> parse(String typed, ZoneId zone) {
		try {
			return Optional.of(LocalDateTime.parse(typed).atZone(zone).toInstant());
		}
		catch (DateTimeException ex) {
			return Dates.parse(typed).map(day -> day.atStartOfDay(zone).toInstant());
		}
	}

	private ModelAndView page(BalanceView view, String since, boolean unreadable, Locale locale) {
		var errors = unreadable ? Map.of("since", Text.message("analytics.replay.since.unreadable"))
				: Map.<String, Text>of();
		var page = new ModelAndView("analytics/replay", unreadable ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
		return page.addObject("view", view)
			.addObject("form",
					new Form("analytics.replay", Map.of("since", List.of(since)), errors, this.messages, locale));
	}

	@PostMapping
	ModelAndView replay(@PathVariable String destination, @RequestParam(defaultValue = "") String since,
			@RequestParam(defaultValue = "") String why, ZoneId zone, Locale locale, RedirectAttributes next) {
		var view = this.views.find(destination);
		var then = parse(since, zone);
		if (then.isEmpty()) {
			return page(view, since, true, locale);
		}
		var events = this.operations.replaySince(view.name(), then.get(), why.isBlank() ? null : why.strip());
		var said = this.messages.getMessage("analytics.said.replayed", new Object[] { events }, locale);
		next.addFlashAttribute("said", said);
		return SeeOther.to(EventsSection.path(destination));
	}

}
