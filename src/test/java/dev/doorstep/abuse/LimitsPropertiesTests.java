package dev.doorstep.abuse;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

class LimitsPropertiesTests {

	private final ApplicationContextRunner application = new ApplicationContextRunner()
		.withUserConfiguration(Limits.class);

	@Test
	void hasADefaultForEveryLimit() {
		this.application.run((context) -> {
			var limits = context.getBean(LimitsProperties.class);
			assertThat(limits.of(Limit.SUBMIT)).isEqualTo(new Allowance(10, Duration.ofHours(1)));
			assertThat(limits.of(Limit.UPLOAD)).isEqualTo(new Allowance(60, Duration.ofHours(1)));
			assertThat(limits.of(Limit.LINK)).isEqualTo(new Allowance(10, Duration.ofHours(1)));
			assertThat(limits.of(Limit.LINK_TO)).isEqualTo(new Allowance(3, Duration.ofHours(1)));
			assertThat(limits.of(Limit.CODE)).isEqualTo(new Allowance(5, Duration.ofMinutes(10)));
		});
	}

	@Test
	void changesOnlyWhatIsConfigured() {
		this.application
			.withPropertyValues("doorstep.limits.link-to.times=7", "doorstep.limits.code.per=1h",
					"doorstep.limits.upload.times=9", "doorstep.limits.upload.per=30s")
			.run((context) -> {
				var limits = context.getBean(LimitsProperties.class);
				assertThat(limits.of(Limit.LINK_TO)).isEqualTo(new Allowance(7, Duration.ofHours(1)));
				assertThat(limits.of(Limit.CODE)).isEqualTo(new Allowance(5, Duration.ofHours(1)));
				assertThat(limits.of(Limit.UPLOAD)).isEqualTo(new Allowance(9, Duration.ofSeconds(30)));
				assertThat(limits.of(Limit.LINK)).isEqualTo(new Allowance(10, Duration.ofHours(1)));
			});
	}

	@Test
	void readsTheEnvironment() {
		var variables = new SystemEnvironmentPropertySource("systemEnvironment",
				Map.of("DOORSTEP_LIMITS_LINKTO_TIMES", "7"));
		this.application.withInitializer((context) -> context.getEnvironment().getPropertySources().addFirst(variables))
			.run((context) -> assertThat(context.getBean(LimitsProperties.class).of(Limit.LINK_TO).times())
				.isEqualTo(7));
	}

	@Test
	void refusesALimitThatDoesNotExist() {
		refuses("doorstep.limits.sumbit.times=7",
				"doorstep.limits.sumbit limits nothing: the limits are [submit, upload, link, link-to, message, code, "
						+ "sign-in, sign-in-to, sign-in-known]");
	}

	@Test
	void refusesALimitThatLetsNobodyThrough() {
		refuses("doorstep.limits.submit.times=0", "times is 0, but must be from 1 to 10000");
	}

	@Test
	void refusesALimitOverNoTime() {
		refuses("doorstep.limits.submit.per=0s", "per is PT0S, but must be longer than nothing");
	}

	private void refuses(String property, String sentence) {
		this.application.withPropertyValues(property)
			.run((context) -> assertThat(context).getFailure().rootCause().hasMessage(sentence));
	}

	@Configuration(proxyBeanMethods = false)
	@EnableConfigurationProperties(LimitsProperties.class)
	static class Limits {

	}

}
