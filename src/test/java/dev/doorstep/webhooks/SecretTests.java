package dev.doorstep.webhooks;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Messages are signed as Standard Webhooks 1.0.0 says. */
class SecretTests {

	/** Worked out with Python's hmac and base64 from the example in the specification. */
	@Test
	void signsAsOthersDo() {
		var secret = new Secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
		assertThat(secret.sign("msg_p5jXN8AQM9LWM0D4loKWxJek.1614265330.{\"test\": 2432232314}"))
			.isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
	}

	@Test
	void aNewOneIsLikeNoOtherAndLongEnough() {
		var secret = Secret.random();
		assertThat(secret.value()).matches("whsec_[A-Za-z0-9+/]{43}=").isNotEqualTo(Secret.random().value());
		assertThat(secret).hasToString("Secret");
	}

	@Test
	void aChangedSecretSignsAlongWithTheNewOne() {
		var now = Instant.ofEpochSecond(1614265330);
		var endpoint = new Endpoint(UUID.randomUUID(), UUID.randomUUID(), "https://example.com/", EndpointState.ON,
				new Secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"), Secret.random(), now);
		var message = new Message(UUID.randomUUID(), UUID.randomUUID(), endpoint, "{}", 1);
		var headers = message.headers(now);
		assertThat(headers).containsEntry("webhook-timestamp", "1614265330")
			.containsEntry("webhook-id", "msg_" + message.id());
		var words = "msg_" + message.id() + ".1614265330.{}";
		assertThat(headers.get("webhook-signature").split(" ")).containsExactly(endpoint.secret().sign(words),
				endpoint.former().sign(words));
	}

}
