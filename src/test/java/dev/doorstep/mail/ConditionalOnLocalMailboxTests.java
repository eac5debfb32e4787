package dev.doorstep.mail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

class ConditionalOnLocalMailboxTests {

	final ApplicationContextRunner runner = new ApplicationContextRunner().withUserConfiguration(Local.class);

	@Test
	void holdsWhereNothingIsConfigured() {
		this.runner.run(context -> assertThat(context).hasSingleBean(Local.class));
	}

	@ParameterizedTest
	@ValueSource(strings = { "spring.mail.host=smtp.example",
			"spring.datasource.url=jdbc:postgresql://db.example/doorstep" })
	void failsWhereMailOrDataLeaveTheMachine(String property) {
		this.runner.withPropertyValues(property).run(context -> assertThat(context).doesNotHaveBean(Local.class));
	}

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnLocalMailbox
	static class Local {

	}

}
