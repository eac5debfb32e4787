package dev.doorstep.accounts;

import dev.doorstep.ui.CookieProperties;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * Sessions in PostgreSQL, so that every node knows them and ending one ends it
 * everywhere. Only people who sign in have one.
 */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

	/** Spring Session looks for this name. */
	@Bean
	ConversionService springSessionConversionService() {
		var conversion = new GenericConversionService();
		conversion.addConverter(Object.class, byte[].class, SessionJson::write);
		conversion.addConverter(byte[].class, Object.class, SessionJson::read);
		return conversion;
	}

	/** Without it two requests that set the same attribute at once would collide. */
	@Bean
	PostgreSqlJdbcIndexedSessionRepositoryCustomizer attributesThatOverwrite() {
		return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
	}

	/** Lax, because a strict cookie would not come along from a link in a mail. */
	@Bean
	CookieSerializer sessionCookie(CookieProperties properties) {
		var cookie = new DefaultCookieSerializer();
		cookie.setCookieName(properties.name("sid"));
		cookie.setCookiePath("/");
		cookie.setUseSecureCookie(properties.secure());
		cookie.setUseHttpOnlyCookie(true);
		cookie.setSameSite("Lax");
		return cookie;
	}

}
