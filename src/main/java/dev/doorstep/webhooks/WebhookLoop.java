package dev.doorstep.webhooks;

import java.time.Duration;

import dev.doorstep.database.WorkLoop;

import org.springframework.stereotype.Component;

/** Sends the courier round; a few at once, for receivers may be slow. */
@Component
class WebhookLoop extends WorkLoop {

	private static final int AT_ONCE = 4;

	private final Courier courier;

	private final Duration poll;

	WebhookLoop(Courier courier, WebhooksProperties properties) {
		super("webhooks", AT_ONCE);
		this.courier = courier;
		this.poll = properties.poll();
	}

	@Override
	protected Duration round() {
		return this.courier.carryNext() ? Duration.ZERO : this.poll;
	}

}
