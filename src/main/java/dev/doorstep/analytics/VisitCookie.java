package dev.doorstep.analytics;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.doorstep.ui.CookieProperties;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.WebUtils;

/**
 * Remembers when a visit began, in browsers whose person has agreed. It is over after
 * half an hour without a page.
 */
@Component
class VisitCookie implements HandlerInterceptor, WebMvcConfigurer {

	private static final Duration IDLE = Duration.ofMinutes(30);

	private static final Pattern MOMENT = Pattern.compile("\\d{13}");

	private static final String BEGAN = VisitCookie.class.getName();

	private final CookieProperties properties;

	private final ConsentCookie consent;

	VisitCookie(CookieProperties properties, ConsentCookie consent) {
		this.properties = properties;
		this.consent = consent;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns(ConsentQuestion.COUNTED);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (this.consent.consent(request) == Consent.GIVEN) {
			var began = remembered(request).orElseGet(System::currentTimeMillis);
			request.setAttribute(BEGAN, began);
			write(response, began);
		}
		return true;
	}

	private Optional<Long> remembered(HttpServletRequest request) {
		var cookie = WebUtils.getCookie(request, this.properties.name("visit"));
		return Optional.ofNullable(cookie)
			.map(found -> found.getValue())
			.filter(MOMENT.asMatchPredicate())
			.map(Long::valueOf);
	}

	private void write(HttpServletResponse response, long began) {
		var cookie = ResponseCookie.from(this.properties.name("visit"), Long.toString(began))
			.path("/")
			.secure(this.properties.secure())
			.httpOnly(true)
			.sameSite("Lax")
			.maxAge(IDLE)
			.build();
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
	}

	/** In epoch milliseconds, or {@link Visitor#NO_SESSION}. */
	static long began(HttpServletRequest request) {
		return (request.getAttribute(BEGAN) instanceof Long began) ? began : Visitor.NO_SESSION;
	}

}
