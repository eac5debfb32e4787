package dev.doorstep.webhooks;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/**
 * An address that a professional wants to be told at.
 *
 * @param former the secret before the present one, while it still signs along, or null
 */
record Endpoint(UUID id, UUID pro, String url, EndpointState state, Secret secret, Secret former, Instant createdAt) {

	/** What tells it from others at a glance. */
	public String host() {
		return URI.create(this.url).getHost();
	}

	public boolean on() {
		return this.state == EndpointState.ON;
	}

}
