package dev.doorstep.flags;

import java.time.Instant;
import java.util.Map;

/**
 * What one browser sees instead of what everybody sees. It never counts, and never sends
 * a request.
 *
 * @param revision the revision to evaluate
 * @param overrides flags that serve a variant of choice, whatever their rules say
 */
public record Preview(long revision, Map<String, String> overrides, Instant expiresAt) {

	public Preview {
		overrides = Map.copyOf(overrides);
	}

}
