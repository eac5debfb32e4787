package dev.doorstep.accounts;

import java.util.Comparator;
import java.util.List;

import dev.doorstep.ui.SameSiteFilter;
import dev.doorstep.ui.SecurityHeaders;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationManagerFactories;
import org.springframework.security.authorization.AuthorizationManagerFactory;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import static org.springframework.security.core.authority.FactorGrantedAuthority.PASSWORD_AUTHORITY;

/**
 * Guards the console: whatever no rule opens is closed. The rules come from the modules
 * whose pages they are about; what the rule of a longer path says goes before what the
 * rule of a pattern says.
 */
@Configuration(proxyBeanMethods = false)
class ConsoleSecurityConfiguration {

	private static final Comparator<AccessRule> MOST_SPECIFIC_FIRST = Comparator
		.comparing(rule -> PathPatternParser.defaultInstance.parse(rule.pattern()), PathPattern.SPECIFICITY_COMPARATOR);

	@Bean
	@Order(500)
	SecurityFilterChain console(HttpSecurity http, SessionContexts contexts, SessionTokens tokens, Refusals refusals,
			List<AccessRules> rules) {
		http.securityMatcher("/console/**")
			.securityContext(context -> context.securityContextRepository(contexts))
			.sessionManagement(AbstractHttpConfigurer::disable)
			.requestCache(cache -> cache.requestCache(new NullRequestCache()))
			.logout(AbstractHttpConfigurer::disable)
			.csrf(csrf -> csrf.csrfTokenRepository(tokens))
			.exceptionHandling(handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
			.addFilterBefore(new SameSiteFilter(refusals), CsrfFilter.class)
			.authorizeHttpRequests(requests -> authorize(requests, rules));
		SecurityHeaders.on(http);
		return http.build();
	}

	private static void authorize(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
			List<AccessRules> rules) {
		AuthorizationManagerFactory<RequestAuthorizationContext> factors = AuthorizationManagerFactories
			.<RequestAuthorizationContext>multiFactor()
			.requireFactors(PASSWORD_AUTHORITY)
			.build();
		rules.stream().flatMap(some -> some.rules().stream()).sorted(MOST_SPECIFIC_FIRST).forEach(rule -> {
			var roles = rule.roles().stream().map(Role::name).toArray(String[]::new);
			requests.requestMatchers(rule.method(), rule.pattern()).access(factors.hasAnyRole(roles));
			if (rule.method() == HttpMethod.GET) {
				requests.requestMatchers(HttpMethod.HEAD, rule.pattern()).access(factors.hasAnyRole(roles));
			}
		});
		requests.anyRequest().denyAll();
	}

}
