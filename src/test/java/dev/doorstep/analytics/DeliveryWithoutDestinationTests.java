package dev.doorstep.analytics;

import dev.doorstep.accounts.Role;
import dev.doorstep.testing.Admin;
import dev.doorstep.testing.Browser;
import dev.doorstep.testing.DoorstepTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@DoorstepTest
class DeliveryWithoutDestinationTests {

	@LocalServerPort
	int port;

	@Autowired
	JdbcClient jdbc;

	@Test
	void saysThatNothingLeavesAndHowToChangeThat() {
		var browser = Admin.signedIn(new Browser(this.port), this.jdbc, Role.ANALYST).browser();
		assertThat(browser.open("/console/events/delivery").text()).contains("Events stay here",
				"nothing leaves this server", "api-key: ${AMPLITUDE_API_KEY}");
		assertThat(browser.open("/console/events/delivery?lang=es").text()).contains("Los eventos se quedan aquí");
	}

}
