package dev.doorstep.console;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows how the day goes. */
@Controller
class OverviewController {

	/** What everybody may know of; who looked at what is for the audit log alone. */
	private static final List<String> CHANGES = List.of("revision_published", "revision_restored");

	private static final int LATEST = 6;

	private final List<ConsoleFigures> figures;

	private final List<ConsoleHealth> health;

	private final AuditEntries entries;

	OverviewController(List<ConsoleFigures> figures, List<ConsoleHealth> health, AuditEntries entries) {
		this.figures = figures.stream().sorted(Comparator.comparingInt(ConsoleFigures::position)).toList();
		this.health = health.stream().sorted(Comparator.comparingInt(ConsoleHealth::position)).toList();
		this.entries = entries;
	}

	@GetMapping("/console")
	String overview(ZoneId zone, Model model) {
		model.addAttribute("figures", this.figures.stream().flatMap(of -> of.today(zone).stream()).toList());
		model.addAttribute("signs", this.health.stream().flatMap(of -> of.signs().stream()).toList());
		model.addAttribute("latest", this.entries.newest(CHANGES, LATEST));
		return "console/overview";
	}

}
