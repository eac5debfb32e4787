package dev.doorstep.ui;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.mvc.condition.RequestCondition;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

import static org.assertj.core.api.Assertions.assertThat;

class KnownPathsMappingTests {

	private static final KnownPaths STEPS = new KnownPaths() {

		@Override
		public String pattern() {
			return "/request/{id}";
		}

		@Override
		public Set<String> paths() {
			return Set.of("/request/urgency");
		}

	};

	private final List<String> tried = new ArrayList<>();

	private final RequestMappingHandlerMapping mapping;

	KnownPathsMappingTests() throws Exception {
		var beans = new StaticListableBeanFactory(Map.of("steps", STEPS));
		this.mapping = new KnownPathsMapping(beans.getBeanProvider(KnownPaths.class)).getRequestMappingHandlerMapping();
		Method handler = Object.class.getMethod("toString");
		for (var pattern : new String[] { "/request/{id}", "/request/{id}/photos/*", "/*/urgency", "/about" }) {
			var info = RequestMappingInfo.paths(pattern)
				.customCondition(new Noting(pattern))
				.options(this.mapping.getBuilderConfiguration())
				.build();
			this.mapping.registerMapping(info, new Object(), handler);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/request/urgency", "/request/home", "/requ%65st/urgency", "/request/urgency/photos/1",
			"/about" })
	void findsWhatIsThere(String path) throws Exception {
		assertThat(this.mapping.getHandler(request(path))).isNotNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/request", "/request/a/b", "/requests/home", "/about/us", "/" })
	void findsNothingElse(String path) throws Exception {
		assertThat(this.mapping.getHandler(request(path))).isNull();
	}

	/** Trying them all is what takes long. */
	@Test
	void triesNothingElseForAKnownAddress() throws Exception {
		this.tried.clear();
		this.mapping.getHandler(request("/request/urgency"));
		assertThat(this.tried).containsExactly("/request/{id}");
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

	/** Notes that its handler was tried. */
	private final class Noting implements RequestCondition<Noting> {

		private final String pattern;

		Noting(String pattern) {
			this.pattern = pattern;
		}

		@Override
		public Noting combine(Noting other) {
			return this;
		}

		@Override
		public Noting getMatchingCondition(HttpServletRequest request) {
			KnownPathsMappingTests.this.tried.add(this.pattern);
			return this;
		}

		@Override
		public int compareTo(Noting other, HttpServletRequest request) {
			return 0;
		}

	}

}
