package dev.doorstep.notices;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.doorstep.ui.Text;

/** When a professional wants to be written to, as typed. */
record SettingsForm(String pace, String hour, String from, String to, String emergencies) {

	static SettingsForm of(Settings settings) {
		return new SettingsForm(settings.pace().word(), String.valueOf(settings.dailyHour()),
				text(settings.quietFrom()), text(settings.quietTo()), settings.emergencies() ? "yes" : "");
	}

	private static String text(Integer hour) {
		return (hour != null) ? hour.toString() : "";
	}

	Map<String, List<String>> typed() {
		return Map.of("pace", values(this.pace), "hour", values(this.hour), "from", values(this.from), "to",
				values(this.to), "emergencies", values(this.emergencies));
	}

	private static List<String> values(String value) {
		return (value == null || value.isEmpty()) ? List.of() : List.of(value);
	}

	Map<String, Text> problems() {
		var problems = new LinkedHashMap<String, Text>();
		if (Arrays.stream(Pace.values()).noneMatch(known -> known.word().equals(this.pace))) {
			problems.put("pace", Text.message("notices.wrong.pace"));
		}
		if (hour(this.hour).isEmpty()) {
			problems.put("hour", Text.message("notices.wrong.hour"));
		}
		var from = hour(this.from);
		var to = hour(this.to);
		if (from.isPresent() && to.isEmpty()) {
			problems.put("to", Text.message("notices.wrong.quiet"));
		}
		if (to.isPresent() && from.isEmpty() || from.isPresent() && from.equals(to)) {
			problems.put("from", Text.message("notices.wrong.quiet"));
		}
		return problems;
	}

	/** Of a form without problems. */
	Settings settings() {
		return new Settings(Pace.of(this.pace), hour(this.hour).orElseThrow(), hour(this.from).orElse(null),
				hour(this.to).orElse(null), "yes".equals(this.emergencies));
	}

	private static Optional<Integer> hour(String typed) {
		return Optional.ofNullable(typed)
			.filter(text -> text.matches("\\d{1,2}"))
			.map(Integer::valueOf)
			.filter(hour -> hour < 24);
	}

}
