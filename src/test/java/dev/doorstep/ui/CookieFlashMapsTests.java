package dev.doorstep.ui;

import java.util.Map;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.FlashMap;

import static org.assertj.core.api.Assertions.assertThat;

class CookieFlashMapsTests {

	final CookieFlashMaps maps = new CookieFlashMaps(JsonMapper.builder().build(), new CookieProperties(true));

	@Test
	void saysItOnThePageItIsMeantForAndOnce() {
		var cookie = said("/console/people", "Marisol is invited – “¡hola!”");
		assertThat(cookie.getName()).isEqualTo("__Host-said");
		assertThat(cookie.isHttpOnly()).isTrue();

		var response = new MockHttpServletResponse();
		var map = heard("/console/people", cookie, response);

		assertThat(map).containsEntry("said", "Marisol is invited – “¡hola!”");
		assertThat(response.getCookie("__Host-said").getMaxAge()).isZero();
	}

	@Test
	void keepsItFromOtherPages() {
		var response = new MockHttpServletResponse();
		var map = heard("/console", said("/console/people", "Done"), response);

		assertThat(map).isNull();
		assertThat(response.getCookies()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "nonsense", "%%%", "e30", "bnVsbA", "W10", "eyJwYXRoIjoxfQ" })
	void takesNothingFromACookieItCannotRead(String value) {
		var cookie = new Cookie("__Host-said", value);

		assertThat(heard("/console", cookie, new MockHttpServletResponse())).isNull();
	}

	private Cookie said(String path, String words) {
		var map = new FlashMap();
		map.put("said", words);
		map.setTargetRequestPath(path);
		var response = new MockHttpServletResponse();
		this.maps.saveOutputFlashMap(map, new MockHttpServletRequest(), response);
		return response.getCookie("__Host-said");
	}

	private Map<String, Object> heard(String path, Cookie cookie, MockHttpServletResponse response) {
		var request = new MockHttpServletRequest("GET", path);
		request.setCookies(cookie);
		return this.maps.retrieveAndUpdate(request, response);
	}

}
