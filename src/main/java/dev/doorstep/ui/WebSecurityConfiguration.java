package dev.doorstep.ui;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;

import static jakarta.servlet.http.HttpServletResponse.SC_BAD_REQUEST;
import static jakarta.servlet.http.HttpServletResponse.SC_METHOD_NOT_ALLOWED;

/**
 * Guards the public pages, which know no session: a token in a cookie and the browser's
 * own word on where a form came from. A module with people to sign in brings a chain of
 * its own, before this one.
 */
@Configuration(proxyBeanMethods = false)
class WebSecurityConfiguration {

	private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

	@Bean
	@Order(1000)
	SecurityFilterChain publicPages(HttpSecurity http, CookieProperties cookies, LostTokenHandler lostToken) {
		// Nobody is signed in here, so nobody has to be looked for, and no filter has to
		// look.
		http.sessionManagement(AbstractHttpConfigurer::disable)
			.securityContext(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.anonymous(AbstractHttpConfigurer::disable)
			.servletApi(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
			.csrf(csrf -> csrf.csrfTokenRepository(tokens(cookies)))
			.exceptionHandling(handling -> handling.accessDeniedHandler(lostToken))
			.addFilterBefore(new SameSiteFilter(lostToken), CsrfFilter.class)
			.headers(Customizer.withDefaults());
		SecurityHeaders.on(http);
		return http.build();
	}

	/**
	 * Nobody signs in on public pages; without this Boot would invent a user and print a
	 * password.
	 */
	@Bean
	UserDetailsService nobody() {
		return name -> {
			throw new UsernameNotFoundException(name);
		};
	}

	/** What the firewall does not let in: a method nobody knows, or an odd address. */
	@Bean
	RequestRejectedHandler refusedAtTheGate() {
		return (request, response, refusal) -> response
			.sendError(METHODS.contains(request.getMethod()) ? SC_BAD_REQUEST : SC_METHOD_NOT_ALLOWED);
	}

	private static CookieCsrfTokenRepository tokens(CookieProperties properties) {
		var tokens = new CookieCsrfTokenRepository();
		tokens.setCookieName(properties.name("csrf"));
		tokens.setCookiePath("/");
		tokens.setCookieCustomizer(cookie -> cookie.secure(properties.secure()).httpOnly(true).sameSite("Strict"));
		return tokens;
	}

}
