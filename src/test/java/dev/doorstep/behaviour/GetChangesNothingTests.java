package dev.doorstep.behaviour;

import java.util.List;

import dev.doorstep.testing.Browser;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** Looking at a page, twice and by scanners, leaves every table as it was. */
class GetChangesNothingTests extends RunningDoorstep {

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mapping;

	@Test
	void forAStranger() {
		assertNothingChanges(browser());
	}

	@Test
	void inMidJourney() {
		assertNothingChanges(homeowner().describesALeakingFaucet().livesAt("12 Elm Street").browser());
	}

	@Test
	void withEverythingAnswered() {
		assertNothingChanges(homeowner().describesTheWholeJob(someAddress()).browser());
	}

	@Test
	void afterSubmit() {
		assertNothingChanges(homeowner().describesTheWholeJob(someAddress()).submits().browser());
	}

	private void assertNothingChanges(Browser visitor) {
		var paths = paths();
		assertThat(paths).contains("/", "/request", "/request/contact", "/request/review", "/request/done");
		var before = contents();
		for (var path : paths) {
			assertThat(visitor.head(path).status()).as("HEAD " + path).isLessThan(500);
			assertThat(visitor.get(path).status()).as("GET " + path).isLessThan(500);
			assertThat(visitor.get(path + "?check&from=review&q=tap&zip=94110&lang=es&stay=x&go=on").status()).as(path)
				.isLessThan(500);
		}
		assertThat(contents()).isEqualTo(before);
	}

	private List<String> paths() {
		var email = someAddress();
		var grace = homeowner().describesALeakingFaucet();
		grace.browser().open("/request/later").fill("Email", email).press();
		return Routes.paths(this.mapping, RequestMethod.GET, ResumeTests.tokenIn(lettersTo(email).getFirst()));
	}

}
