package dev.doorstep.flags;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What one browser sees instead of what everybody sees. It never counts, and never sends
 * a request.
 *
 * @param revision the revision to evaluate
 * @param overrides flags that serve a variant of choice, whatever their rules say
 * @param order the steps in the order to be tried; empty for the revision's own
 */
public record Preview(long revision, Map<String, String> overrides, List<String> order, Instant expiresAt) {

	public Preview {
		overrides = Map.copyOf(overrides);
		order = (order != null) ? List.copyOf(order) : List.of();
	}

	public Preview(long revision, Map<String, String> overrides, Instant expiresAt) {
		this(revision, overrides, List.of(), expiresAt);
	}

	/** Whether it shows what no revision holds. */
	boolean tries(Configuration published) {
		return !this.overrides.isEmpty() || moves(published);
	}

	boolean moves(Configuration published) {
		return !this.order.isEmpty() && !this.order.equals(published.steps());
	}

	/** The revision's configuration in the order to be tried. */
	public Configuration over(Configuration published) {
		if (this.order.isEmpty()) {
			return published;
		}
		var flags = new ArrayList<>(published.flags());
		for (var step : this.order) {
			var flag = Flag.ofStep(step, false);
			if (published.flag(flag.key()).isEmpty()) {
				flags.add(flag);
			}
		}
		return new Configuration(this.order, flags);
	}

}
