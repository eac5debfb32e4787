package dev.doorstep.requests;

import java.util.Map;

import org.springframework.stereotype.Component;

/**
 * Tells the homeowner that the request has arrived: reference, what happens next, what
 * they said.
 */
@Component
class ConfirmationMail {

	private final HomeownerLetters letters;

	ConfirmationMail(HomeownerLetters letters) {
		this.letters = letters;
	}

	void post(ServiceRequest request) {
		this.letters.post(request.id(), "requests/confirmation-mail", Map.of("summary", request.summary()));
	}

}
