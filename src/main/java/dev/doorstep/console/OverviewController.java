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

	private static final int LATEST = 8;

	private final List<ConsoleFigures> figures;

	private final AuditEntries entries;

	OverviewController(List<ConsoleFigures> figures, AuditEntries entries) {
		this.figures = figures.stream().sorted(Comparator.comparingInt(ConsoleFigures::position)).toList();
		this.entries = entries;
	}

	@GetMapping("/console")
	String overview(ZoneId zone, Model model) {
		model.addAttribute("figures", this.figures.stream().flatMap(of -> of.today(zone).stream()).toList());
		model.addAttribute("latest", this.entries.newest(LATEST));
		return "console/overview";
	}

}
