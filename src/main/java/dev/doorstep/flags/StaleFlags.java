package dev.doorstep.flags;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

/** Finds the flags that somebody should take away, or say why not. */
@Component
class StaleFlags {

	static final Duration UNASKED = Duration.ofDays(30);

	private final FlagUseRepository use;

	StaleFlags(FlagUseRepository use) {
		this.use = use;
	}

	/** The stale ones by key, each with why. */
	Map<String, Staleness> of(Configuration configuration, LocalDate today) {
		var unasked = this.use.unaskedFor(UNASKED);
		var stale = new HashMap<String, Staleness>();
		for (var flag : configuration.flags().stream().filter(flag -> !flag.archived()).toList()) {
			if (flag.reviewBy() != null && flag.reviewBy().isBefore(today)) {
				stale.put(flag.key(), Staleness.OVERDUE);
			}
			else if (unasked.contains(flag.key())) {
				stale.put(flag.key(), Staleness.UNASKED);
			}
		}
		return stale;
	}

	/** Why a flag is stale. */
	enum Staleness {

		/** Its date of review is over. */
		OVERDUE,
		/** Nobody has asked for it in thirty days. */
		UNASKED

	}

}
