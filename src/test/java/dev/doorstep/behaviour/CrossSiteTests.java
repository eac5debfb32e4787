package dev.doorstep.behaviour;

import java.util.Map;

import dev.doorstep.testing.Parcel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** What another site's page sends in a visitor's name changes nothing. */
class CrossSiteTests extends RunningDoorstep {

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mapping;

	@Test
	void everyPostWithoutATokenIsRefused() {
		var visitor = homeowner().describesTheWholeJob(someAddress()).browser();
		var paths = Routes.paths(this.mapping, RequestMethod.POST, "x".repeat(43));
		assertThat(paths).contains("/request/home", "/request/review", "/request/restart", "/request/unlock/code");
		var before = contents();
		for (var path : paths) {
			var refused = visitor.postAsIs(path,
					Parcel.of(Map.of("kind", "house", "consent", "yes", "email", "a@b.co")));
			assertThat(refused.status()).as(path).isEqualTo(403);
			assertThat(refused.isOurs()).as(path).isTrue();
		}
		assertThat(contents()).isEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "cross-site", "same-site", "nonsense" })
	void aGoodTokenDoesNotHelpAnotherSite(String site) {
		var visitor = homeowner().describesTheWholeJob(someAddress()).browser();
		visitor.token();
		visitor.saying("Sec-Fetch-Site", site);
		var before = contents();
		var refused = visitor.post("/request/home", Map.of("kind", "business", "tenure", "rent"));
		assertThat(refused.status()).isEqualTo(403);
		assertThat(refused.heading()).isEqualTo("We couldn’t accept that");
		assertThat(contents()).isEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "https://evil.example", "null", "http://localhost:1", "http://localhost.evil.example", ":" })
	void norAnotherSiteInABrowserThatOnlySaysOrigin(String origin) {
		var visitor = homeowner().describesTheWholeJob(someAddress()).browser();
		visitor.token();
		visitor.notSaying("Sec-Fetch-Site").saying("Origin", origin);
		var before = contents();
		assertThat(visitor.post("/request/home", Map.of("kind", "business", "tenure", "rent")).status()).isEqualTo(403);
		assertThat(contents()).isEqualTo(before);
	}

	@Test
	void ourOwnPagesInSuchABrowserAreFine() {
		var visitor = homeowner().describesTheWholeJob(someAddress()).browser();
		visitor.notSaying("Sec-Fetch-Site").saying("Origin", "http://localhost:" + this.port);
		assertThat(visitor.post("/request/home", Map.of("kind", "business", "tenure", "rent")).status()).isEqualTo(303);
	}

}
