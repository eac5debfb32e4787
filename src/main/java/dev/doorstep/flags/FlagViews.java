package dev.doorstep.flags;

import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;

/** Finds the flags the console shows. */
@Component
class FlagViews {

	private final FlagNames names;

	FlagViews(FlagNames names) {
		this.names = names;
	}

	FlagView of(Flag flag, Configuration configuration) {
		var needed = configuration.flags()
			.stream()
			.filter(other -> other.prerequisites().stream().anyMatch(need -> need.flag().equals(flag.key())))
			.map(other -> this.names.flag(other.key()))
			.toList();
		return new FlagView(flag, this.names.flag(flag.key()), needed);
	}

	List<FlagView> find(Configuration configuration, String words, String kind, String state) {
		var wanted = words.strip().toLowerCase(Locale.ROOT);
		return configuration.flags()
			.stream()
			.filter(flag -> kind.isEmpty() || flag.kind() != null && Wording.id(flag.kind()).equals(kind))
			.filter(flag -> (flag.key() + " " + flag.description() + " " + flag.owner()).toLowerCase(Locale.ROOT)
				.contains(wanted))
			.map(flag -> of(flag, configuration))
			.filter(view -> switch (state) {
				case "on" -> view.flag().on();
				case "off" -> !view.flag().on();
				case "stale" -> view.overdue();
				default -> true;
			})
			.toList();
	}

}
