package dev.doorstep.mail;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Lets everybody as far as the mailbox's own door, which is what these tests are about.
 */
@TestConfiguration(proxyBeanMethods = false)
class OpenMailbox {

	@Bean
	@Order(0)
	SecurityFilterChain openMailbox(HttpSecurity http) throws Exception {
		return http.securityMatcher("/dev/mail/**", "/error")
			.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
			.build();
	}

}
