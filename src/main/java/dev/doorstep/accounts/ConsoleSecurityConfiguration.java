package dev.doorstep.accounts;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import dev.doorstep.ui.SameSiteFilter;
import dev.doorstep.ui.SecurityHeaders;
import jakarta.servlet.DispatcherType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationManagerFactories;
import org.springframework.security.authorization.AuthorizationManagerFactory;
import org.springframework.security.authorization.RequiredFactor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

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
			PasskeyCheck passkeys, Sessions sessions, List<AccessRules> rules, AccountsProperties properties) {
		http.securityMatcher("/console/**")
			.securityContext(context -> context.securityContextRepository(contexts))
			.sessionManagement(AbstractHttpConfigurer::disable)
			.requestCache(cache -> cache.requestCache(new NullRequestCache()))
			.logout(AbstractHttpConfigurer::disable)
			.csrf(csrf -> csrf.csrfTokenRepository(tokens))
			.exceptionHandling(handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
			.addFilterBefore(new SameSiteFilter(refusals), CsrfFilter.class)
			.addFilterBefore(new PasskeyFilter(passkeys, sessions, contexts), AuthorizationFilter.class)
			.authorizeHttpRequests(requests -> authorize(requests, rules, properties.fresh()));
		SecurityHeaders.on(http);
		return http.build();
	}

	private static void authorize(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
			List<AccessRules> rules, Duration fresh) {
		requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR).permitAll();
		// Whoever has given the password alone can give the passkey, or leave.
		requests.requestMatchers("/console/passkey/**", "/console/sign-out").authenticated();
		var ever = factors(passkey -> passkey.webauthnAuthority());
		var lately = factors(passkey -> passkey.webauthnAuthority().validDuration(fresh));
		rules.stream().flatMap(some -> some.rules().stream()).sorted(MOST_SPECIFIC_FIRST).forEach(rule -> {
			var roles = rule.roles().stream().map(Role::name).toArray(String[]::new);
			var access = (rule.fresh() ? lately : ever).hasAnyRole(roles);
			requests.requestMatchers(rule.method(), rule.pattern()).access(access);
			if (rule.method() == HttpMethod.GET) {
				requests.requestMatchers(HttpMethod.HEAD, rule.pattern()).access(access);
			}
		});
		requests.anyRequest().denyAll();
	}

	private static AuthorizationManagerFactory<RequestAuthorizationContext> factors(
			Consumer<RequiredFactor.Builder> passkey) {
		return AuthorizationManagerFactories.<RequestAuthorizationContext>multiFactor()
			.requireFactor(RequiredFactor.Builder::passwordAuthority)
			.requireFactor(passkey)
			.build();
	}

}
