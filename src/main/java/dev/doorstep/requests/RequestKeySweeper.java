package dev.doorstep.requests;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Deletes keys to requests whose time is over; any node may do it, as often as it likes.
 */
@Component
class RequestKeySweeper {

	private final RequestKeys keys;

	RequestKeySweeper(RequestKeys keys) {
		this.keys = keys;
	}

	@Scheduled(fixedDelayString = "1h", initialDelayString = "9m")
	void sweep() {
		this.keys.forgetExpired();
	}

}
