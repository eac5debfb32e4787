package dev.doorstep.analytics;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Shows events as they come; the page asks for the newest again and again. */
@Controller
class StreamController {

	private static final int SHOWN = 50;

	/**
	 * Then somebody has to say that they still look: a session ends where nobody does.
	 */
	private static final int ROUNDS = 200;

	private final LiveEvents events;

	StreamController(LiveEvents events) {
		this.events = events;
	}

	@GetMapping(EventsSection.STREAM)
	String stream(@RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String device,
			@RequestParam(defaultValue = "false") boolean paused, @RequestParam(defaultValue = "0") int round,
			Model model) {
		var whose = device.replace("\0", "").strip().toLowerCase(Locale.ROOT);
		var what = Catalogue.names().contains(name) ? name : "";
		var still = !paused && round < ROUNDS;
		model.addAttribute("events", this.events.latest(what, whose, SHOWN));
		model.addAttribute("names", Catalogue.names());
		model.addAttribute("name", what).addAttribute("device", whose);
		model.addAttribute("goes", still).addAttribute("tired", round >= ROUNDS);
		model.addAttribute("next", address(what, whose).queryParam("round", round + 1).build().toUriString());
		model.addAttribute("pause", address(what, whose).queryParam("paused", true).build().toUriString());
		model.addAttribute("resume", address(what, whose).build().toUriString());
		return "analytics/events";
	}

	private static UriComponentsBuilder address(String name, String device) {
		return UriComponentsBuilder.fromUriString(UriComponentsBuilder.fromPath(EventsSection.STREAM)
			.queryParam("name", "{name}")
			.queryParam("device", "{device}")
			.encode()
			.buildAndExpand(name, device)
			.toUriString());
	}

}
