package dev.doorstep.wizard;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class DeviceTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					PHONE   | Mozilla/5.0 (iPhone; CPU iPhone OS 19_1 like Mac OS X) AppleWebKit/605.1.15 Version/19.1 Mobile/15E148 Safari/604.1
					PHONE   | Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 Chrome/141.0.0.0 Mobile Safari/537.36
					PHONE   | Mozilla/5.0 (Android 15; Mobile; rv:143.0) Gecko/143.0 Firefox/143.0
					TABLET  | Mozilla/5.0 (iPad; CPU OS 16_7 like Mac OS X) AppleWebKit/605.1.15 Version/16.6 Mobile/15E148 Safari/604.1
					TABLET  | Mozilla/5.0 (Linux; Android 14; SM-X710) AppleWebKit/537.36 Chrome/141.0.0.0 Safari/537.36
					TABLET  | Mozilla/5.0 (Android 14; Tablet; rv:143.0) Gecko/143.0 Firefox/143.0
					DESKTOP | Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/141.0.0.0 Safari/537.36
					DESKTOP | Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/19.1 Safari/605.1.15
					DESKTOP | curl/8.9.1
					""")
	void tellsPhonesFromTabletsFromDesktops(Device device, String browser) {
		var request = new MockHttpServletRequest();
		request.addHeader("User-Agent", browser);

		assertThat(Device.of(request)).isEqualTo(device);
	}

	@Test
	void believesABrowserThatSaysItIsMobile() {
		var request = new MockHttpServletRequest();
		request.addHeader("Sec-CH-UA-Mobile", "?1");
		request.addHeader("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) Chrome/141.0.0.0 Safari/537.36");

		assertThat(Device.of(request)).isEqualTo(Device.PHONE);
	}

	@Test
	void takesABrowserThatSaysNothingForADesktop() {
		assertThat(Device.of(new MockHttpServletRequest())).isEqualTo(Device.DESKTOP);
	}

}
