package dev.doorstep.webhooks;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Carries one due message at a time: claims it, calls its receiver with no transaction
 * open, and notes how it went.
 */
@Component
class Courier {

	private static final Logger log = LoggerFactory.getLogger(Courier.class);

	private final MessageRows messages;

	private final EndpointRows endpoints;

	private final Caller caller;

	private final WebhooksProperties properties;

	private final RandomGenerator random = RandomGenerator.getDefault();

	Courier(MessageRows messages, EndpointRows endpoints, Caller caller, WebhooksProperties properties) {
		this.messages = messages;
		this.endpoints = endpoints;
		this.caller = caller;
		this.properties = properties;
	}

	/** Whether there was one. */
	boolean carryNext() {
		var claimed = this.messages.claim(UUID.randomUUID(), this.properties.lease());
		claimed.ifPresent(this::carry);
		return claimed.isPresent();
	}

	private void carry(Message message) {
		var begin = System.nanoTime();
		var result = this.caller.post(URI.create(message.endpoint().url()), message.headers(Instant.now()),
				message.body());
		if (this.messages.tried(message, result, Duration.ofNanos(System.nanoTime() - begin))) {
			follow(message, result);
		}
	}

	private void follow(Message message, CallResult result) {
		if (result.delivered()) {
			this.messages.close(message, MessageState.DELIVERED);
		}
		else if (result.gone()) {
			this.endpoints.change(message.endpoint().id(), EndpointState.GONE);
			this.messages.drop(message.endpoint().id());
		}
		else if (message.tries() > this.properties.pauses().size()) {
			this.messages.close(message, MessageState.DEAD);
			log.warn("Webhook {} is given up after {} tries", message.id(), message.tries());
		}
		else {
			this.messages.retryIn(spread(this.properties.pauses().get(message.tries() - 1)), message);
		}
	}

	/** A tenth either way, so that what failed together does not come back together. */
	private Duration spread(Duration pause) {
		return Duration.ofMillis((long) (pause.toMillis() * this.random.nextDouble(0.9, 1.1)));
	}

}
