package dev.doorstep.behaviour;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import dev.doorstep.flags.Condition;
import dev.doorstep.flags.Configuration;
import dev.doorstep.flags.Flag;
import dev.doorstep.flags.Operator;
import dev.doorstep.flags.Publishing;
import dev.doorstep.flags.Revisions;
import dev.doorstep.flags.Rule;
import dev.doorstep.flags.Serving;
import dev.doorstep.flags.Trait;
import dev.doorstep.testing.Browser;
import dev.doorstep.testing.Homeowner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Rules meet the homeowners they are about, by what their requests and answers tell. */
class TargetingTests extends RunningDoorstep {

	/** By trait: values the homeowner has, and values of somebody else. */
	private static final Map<Trait, List<Condition>> CONDITIONS = new EnumMap<>(Map.of(Trait.JOB_TYPE,
			either(Trait.JOB_TYPE, "fix-leaking-faucet", "repair-toilet"), Trait.TRADE,
			either(Trait.TRADE, "plumbing", "roofing"), Trait.STATE, either(Trait.STATE, "CA", "TX"), Trait.ZIP,
			List.of(Condition.on(Trait.ZIP, Operator.BEGINS_WITH, "941"),
					Condition.on(Trait.ZIP, Operator.BEGINS_WITH, "787")),
			Trait.LOCALE, either(Trait.LOCALE, "es", "en"), Trait.DEVICE, either(Trait.DEVICE, "phone", "desktop"),
			Trait.VISITOR, either(Trait.VISITOR, "returning", "new"), Trait.SOURCE,
			either(Trait.SOURCE, "newsletter", "direct"), Trait.TIME,
			List.of(Condition.on(Trait.TIME, Operator.WITHIN, "2026-01-01T00:00:00Z", ""),
					Condition.on(Trait.TIME, Operator.WITHIN, "", "2026-01-01T00:00:00Z"))));

	@Autowired
	Revisions revisions;

	@Autowired
	Publishing publishing;

	private static List<Condition> either(Trait trait, String theirs, String others) {
		return List.of(Condition.on(trait, Operator.IS_ONE_OF, theirs),
				Condition.on(trait, Operator.IS_ONE_OF, others));
	}

	@AfterEach
	void bringTheFormBack() {
		this.publishing.restore(1, this.revisions.current().number(), "After the test");
	}

	@ParameterizedTest
	@EnumSource
	void aStepIsSwitchedOffForWhomARuleIsAbout(Trait trait) {
		var browser = somebodyWhoComesBack();

		switchOff("home", CONDITIONS.get(trait).getFirst());
		assertThat(pageAfterTheTime(browser.twin())).isEqualTo("/request/description");

		switchOff("home", CONDITIONS.get(trait).getLast());
		assertThat(pageAfterTheTime(browser.twin())).isEqualTo("/request/home");
	}

	private Browser somebodyWhoComesBack() {
		var browser = browser().saying("Accept-Language", "es-MX")
			.saying("User-Agent", "Mozilla/5.0 (iPhone; CPU iPhone OS 26_0 like Mac OS X) Mobile/15E148 Safari/604.1");
		browser.open("/?utm_source=Newsletter");
		new Homeowner(browser).describesTheWholeJob(someAddress()).submits();
		return browser;
	}

	private void switchOff(String step, Condition condition) {
		var rule = new Rule("some", List.of(condition), Serving.everybody("off"));
		this.publishing.publish(this.revisions.current().number(), "Changed in a test",
				configuration -> new Configuration(configuration.steps(),
						configuration.flags()
							.stream()
							.map(flag -> flag.key().equals("step." + step) ? ruled(flag, rule) : flag)
							.toList()));
	}

	private static Flag ruled(Flag flag, Rule rule) {
		return new Flag(flag.key(), flag.kind(), flag.type(), flag.description(), flag.owner(), flag.reviewBy(),
				flag.variants(), flag.on(), flag.off(), flag.prerequisites(), List.of(rule), flag.otherwise(),
				flag.seed(), flag.hashVersion());
	}

	private static String pageAfterTheTime(Browser browser) {
		return new Homeowner(browser).describesALeakingFaucet()
			.livesAt("12 Elm Street")
			.needsItThisWeek()
			.page()
			.address();
	}

}
