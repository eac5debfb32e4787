package dev.doorstep.flags;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import dev.doorstep.flags.StaleFlags.Staleness;
import dev.doorstep.ui.Text;

import org.springframework.stereotype.Component;

/** Finds the flags the console shows. */
@Component
class FlagViews {

	private final FlagNames names;

	private final StaleFlags stale;

	private final FlagUseRepository use;

	FlagViews(FlagNames names, StaleFlags stale, FlagUseRepository use) {
		this.names = names;
		this.stale = stale;
		this.use = use;
	}

	FlagView of(Flag flag, Configuration configuration, ZoneId zone) {
		return views(configuration, zone).of(flag);
	}

	List<FlagView> find(Configuration configuration, FlagSearch search, ZoneId zone) {
		var views = views(configuration, zone);
		return configuration.flags().stream().map(views::of).filter(search::finds).toList();
	}

	private Known views(Configuration configuration, ZoneId zone) {
		return new Known(configuration, this.stale.of(configuration, LocalDate.now(zone)), this.use.lastAsked(),
				this.names);
	}

	/** What is known of all flags, read once for a page. */
	private record Known(Configuration configuration, Map<String, Staleness> stale, Map<String, Instant> asked,
			FlagNames names) {

		FlagView of(Flag flag) {
			var key = flag.key();
			return new FlagView(flag, this.names.flag(key), this.names.purpose(flag), needed(key), this.stale.get(key),
					this.asked.get(key));
		}

		private List<Text> needed(String key) {
			return this.configuration.flags()
				.stream()
				.filter(other -> !other.archived())
				.filter(other -> other.prerequisites().stream().anyMatch(need -> need.flag().equals(key)))
				.map(other -> this.names.flag(other.key()))
				.toList();
		}

	}

}
