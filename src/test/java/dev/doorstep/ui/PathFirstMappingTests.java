package dev.doorstep.ui;

import java.lang.reflect.Method;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

import static org.assertj.core.api.Assertions.assertThat;

class PathFirstMappingTests {

	private final RequestMappingHandlerMapping mapping = new PathFirstMapping().getRequestMappingHandlerMapping();

	PathFirstMappingTests() throws Exception {
		Method handler = Object.class.getMethod("toString");
		for (var pattern : new String[] { "/request/{id}", "/request/{id}/photos/*", "/console/{page}", "/about" }) {
			var info = RequestMappingInfo.paths(pattern).options(this.mapping.getBuilderConfiguration()).build();
			this.mapping.registerMapping(info, new Object(), handler);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/request/urgency", "/requ%65st/urgency", "/request/urgency/photos/1", "/about" })
	void findsWhatIsThere(String path) throws Exception {
		assertThat(this.mapping.getHandler(request(path))).isNotNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/request", "/request/a/b", "/requests/urgency", "/about/us", "/" })
	void findsNothingElse(String path) throws Exception {
		assertThat(this.mapping.getHandler(request(path))).isNull();
	}

	@Test
	void tellsTheVariablesOfAnAddress() throws Exception {
		var request = request("/request/urgency");
		this.mapping.getHandler(request);
		assertThat(request.getAttribute(RequestMappingHandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE))
			.hasToString("{id=urgency}");
	}

	private static MockHttpServletRequest request(String path) {
		var request = new MockHttpServletRequest("GET", path);
		ServletRequestPathUtils.parseAndCache(request);
		return request;
	}

}
