package dev.doorstep.abuse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class ClientAddressTests {

	@ParameterizedTest
	@CsvSource({ "203.0.113.7, 203.0.113.7", "2001:db8:1:2:3:4:5:6, 2001:0db8:0001:0002::/64",
			"2001:db8:1:2:ffff::1, 2001:0db8:0001:0002::/64", "2001:db8:1:3:3:4:5:6, 2001:0db8:0001:0003::/64",
			"0:0:0:0:0:0:0:1, 0000:0000:0000:0000::/64", "fe80:0:0:7::1%eth0, fe80:0000:0000:0007::/64",
			"::ffff:203.0.113.7, 203.0.113.7", "unknown, unknown", "'', ''", "localhost, localhost" })
	void tellsHouseholdsApart(String address, String key) {
		var request = new MockHttpServletRequest();
		request.setRemoteAddr(address);
		request.addHeader("X-Forwarded-For", "198.51.100.1");
		assertThat(new ClientAddress().of(request)).isEqualTo(key);
	}

}
