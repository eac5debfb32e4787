package dev.doorstep.ui;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/**
 * English and Spanish: the browser's wish, until the visitor chooses with {@code ?lang=}.
 * Times are those of the browser's zone.
 */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration implements WebMvcConfigurer {

	@Bean
	AbstractMessageSource messageSource() throws IOException {
		return new FolderMessages();
	}

	@Bean
	LocaleResolver localeResolver(CookieProperties cookies) {
		var resolver = new CookieLocaleResolver(cookies.name("lang")) {
			@Override
			protected Locale parseLocaleValue(String value) {
				return closest(Locale.forLanguageTag(value));
			}
		};
		resolver.setCookieMaxAge(Duration.ofDays(365));
		resolver.setCookieSecure(cookies.secure());
		resolver.setCookieSameSite("Lax");
		resolver.setCookieHttpOnly(true);
		resolver.setRejectInvalidCookies(false);
		resolver.setDefaultLocaleFunction(request -> closest(request.getLocale()));
		resolver.setDefaultTimeZoneFunction(ViewerZone::of);
		return resolver;
	}

	private static Locale closest(Locale wished) {
		return FolderMessages.LOCALES.stream()
			.filter(offered -> offered.getLanguage().equals(wished.getLanguage()))
			.findFirst()
			.orElse(Locale.ENGLISH);
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		var interceptor = new LocaleChangeInterceptor() {
			@Override
			protected Locale parseLocaleValue(String value) {
				return closest(Locale.forLanguageTag(value));
			}
		};
		interceptor.setParamName("lang");
		interceptor.setHttpMethods("GET");
		interceptor.setIgnoreInvalidLocale(true);
		registry.addInterceptor(interceptor);
	}

}
