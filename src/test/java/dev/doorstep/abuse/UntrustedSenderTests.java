package dev.doorstep.abuse;

import java.util.Map;

import dev.doorstep.testing.DoorstepTest;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

// In Kubernetes Spring Boot believes every private address unless told otherwise.
@DoorstepTest
@Import(AddressEcho.class)
@TestPropertySource(properties = "spring.main.cloud-platform=kubernetes")
class UntrustedSenderTests {

	@LocalServerPort
	int port;

	@Test
	void cannotChangeItsAddressOrTheLinksByHeaders() throws Exception {
		var headers = Map.of("X-Forwarded-For", "198.51.100.1", "X-Forwarded-Proto", "https", "X-Forwarded-Host",
				"evil.example", "X-Forwarded-Port", "444", "X-Forwarded-Prefix", "/evil", "X-Real-IP", "198.51.100.2",
				"Forwarded", "for=198.51.100.3;proto=https;host=evil.example");
		var answer = AddressEcho.get(this.port, "/echo/sender", headers);
		assertThat(answer.body()).isEqualTo("127.0.0.1 false http://127.0.0.1:%d/echo/sender".formatted(this.port));
	}

	@Test
	void isLimitedWhateverAddressItClaims() throws Exception {
		for (int i = 1; i <= 6; i++) {
			var claim = Map.of("X-Forwarded-For", "198.51.100." + i, "X-Real-IP", "198.51.100." + i);
			var answer = AddressEcho.get(this.port, "/echo/limited", claim);
			assertThat(answer.statusCode()).isEqualTo((i <= 5) ? 200 : 429);
			assertThat(answer.headers().firstValue("Retry-After").orElse("none")).isEqualTo((i <= 5) ? "none" : "600");
		}
	}

}
