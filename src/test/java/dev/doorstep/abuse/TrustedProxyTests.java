package dev.doorstep.abuse;

import java.util.Map;

import dev.doorstep.testing.DoorstepTest;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@DoorstepTest
@Import(AddressEcho.class)
@TestPropertySource(properties = "doorstep.trusted-proxies=10.0.0.5,127.0.0.0/8")
class TrustedProxyTests {

	@LocalServerPort
	int port;

	@Test
	void speaksForItsClients() throws Exception {
		assertThat(sender(Map.of("X-Forwarded-For", "198.51.100.1", "X-Forwarded-Proto", "https", "X-Forwarded-Host",
				"doorstep.example")))
			.isEqualTo("198.51.100.1 true https://doorstep.example/echo/sender");
	}

	@Test
	void isNotFooledByWhatItsClientsClaim() throws Exception {
		assertThat(sender(Map.of("X-Forwarded-For", "192.0.2.9, 198.51.100.1, 10.0.0.5"))).startsWith("198.51.100.1 ");
		assertThat(sender(Map.of("X-Forwarded-For", "192.0.2.9, 10.0.0.6"))).startsWith("10.0.0.6 ");
		assertThat(sender(Map.of("X-Real-IP", "192.0.2.9", "Forwarded", "for=192.0.2.9"))).startsWith("127.0.0.1 ");
	}

	private String sender(Map<String, String> headers) throws Exception {
		return AddressEcho.get(this.port, "/echo/sender", headers).body();
	}

}
