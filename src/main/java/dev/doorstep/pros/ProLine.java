package dev.doorstep.pros;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.doorstep.catalog.Catalog;
import dev.doorstep.catalog.JobType;
import dev.doorstep.catalog.Trade;
import dev.doorstep.places.Places;
import dev.doorstep.ui.MailAddress;

/**
 * Reads one line of a file of professionals, column by column, by the file's own head.
 */
final class ProLine {

	static final List<String> COLUMNS = List.of("company", "person", "email", "phone", "trades", "job_types", "zip",
			"travel_km", "postal_codes", "time_zone", "hours", "capacity", "languages", "licence", "about");

	private final Map<String, String> cells;

	private final Catalog catalog;

	private final Places places;

	ProLine(Map<String, String> cells, Catalog catalog, Places places) {
		this.cells = cells;
		this.catalog = catalog;
		this.places = places;
	}

	/** What the line says. */
	NewPro read(boolean demo) throws BadLine {
		var email = cell("email").toLowerCase(Locale.ROOT);
		need("company", !cell("company").isEmpty());
		need("person", !cell("person").isEmpty());
		need("email", MailAddress.acceptable(email));
		need("capacity", cell("capacity").matches("[1-9]\\d{0,2}"));
		return new NewPro(cell("company"), cell("person"), email, PhoneDigits.of(cell("phone")), work(), reach(),
				availability(), Integer.parseInt(cell("capacity")), languages(), cell("licence"), cell("about"), demo);
	}

	private Work work() throws BadLine {
		var trades = words("trades");
		var known = this.catalog.trades().stream().map(Trade::id).collect(Collectors.toSet());
		need("trades", !trades.isEmpty() && known.containsAll(trades));
		var types = words("job_types");
		need("job_types", types.stream()
			.allMatch(type -> this.catalog.jobType(type).map(JobType::trade).filter(trades::contains).isPresent()));
		return new Work(trades, types);
	}

	private Reach reach() throws BadLine {
		var base = spot("zip", cell("zip"));
		var kilometres = cell("travel_km");
		need("travel_km", kilometres.isEmpty() || kilometres.matches("[1-9]\\d?|[1-4]\\d\\d"));
		var codes = words("postal_codes").stream().sorted().toList();
		need("postal_codes", !kilometres.isEmpty() || !codes.isEmpty());
		var spots = new ArrayList<Spot>();
		for (var code : codes) {
			spots.add(spot("postal_codes", code));
		}
		return new Reach(base, kilometres.isEmpty() ? null : Integer.valueOf(kilometres), spots);
	}

	private Spot spot(String column, String postalCode) throws BadLine {
		return this.places.find("US", postalCode).map(Spot::of).orElseThrow(() -> new BadLine(column));
	}

	private Availability availability() throws BadLine {
		var zone = cell("time_zone");
		need("time_zone", ZoneId.getAvailableZoneIds().contains(zone));
		need("hours", SignUpForm.HOURS.containsKey(cell("hours")));
		return new Availability(ZoneId.of(zone), SignUpForm.HOURS.get(cell("hours")), DaysOff.NONE, null);
	}

	private Set<String> languages() throws BadLine {
		var languages = words("languages");
		need("languages", !languages.isEmpty() && SignUpForm.LANGUAGES.containsAll(languages));
		return languages;
	}

	private String cell(String column) {
		return this.cells.getOrDefault(column, "").strip();
	}

	/** What a cell lists, between spaces. */
	private Set<String> words(String column) {
		return Arrays.stream(cell(column).split("\\s+")).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
	}

	private static void need(String column, boolean good) throws BadLine {
		if (!good) {
			throw new BadLine(column);
		}
	}

}
