package dev.doorstep.webhooks;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/**
 * A message as people see it.
 *
 * @param dueAt when it is tried next, while it waits
 * @param status what was answered last, or null
 * @param problem why there was no answer, or null
 */
record LoggedMessage(UUID id, UUID endpoint, String company, String url, String type, String body, MessageState state,
		Instant createdAt, Instant dueAt, int tries, Integer status, String problem) {

	public String host() {
		return URI.create(this.url).getHost();
	}

	public boolean over() {
		return this.state != MessageState.WAITING;
	}

}
