package dev.doorstep.webhooks;

import java.util.concurrent.TimeUnit;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets old messages; any node may do it, as often as it likes. */
@Component
class WebhookRetention {

	private final MessageRows messages;

	private final WebhooksProperties properties;

	WebhookRetention(MessageRows messages, WebhooksProperties properties) {
		this.messages = messages;
		this.properties = properties;
	}

	@Scheduled(initialDelay = 2, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
	void forgetOldMessages() {
		this.messages.deleteOlderThan(this.properties.keep());
	}

}
