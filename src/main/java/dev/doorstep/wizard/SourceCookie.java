package dev.doorstep.wizard;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.doorstep.ui.CookieProperties;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.WebUtils;

/**
 * Remembers where a visitor came from until a draft begins: the campaign's name, or the
 * other site's host. Visitors look around first, search, and use the back button, so a
 * page's own fields would lose it; a cookie that holds the one word and goes with the
 * browser's session does not.
 */
@Component
class SourceCookie implements HandlerInterceptor, WebMvcConfigurer {

	private static final String DIRECT = "direct";

	private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,59}");

	private final CookieProperties properties;

	SourceCookie(CookieProperties properties) {
		this.properties = properties;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns("/", "/request", "/request/**");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (HttpMethod.GET.matches(request.getMethod()) && remembered(request).isEmpty()) {
			said(request).ifPresent(source -> write(response, source));
		}
		return true;
	}

	/** The first place in this visit that the visitor came from. */
	String of(HttpServletRequest request) {
		return remembered(request).or(() -> said(request)).orElse(DIRECT);
	}

	private Optional<String> remembered(HttpServletRequest request) {
		var cookie = WebUtils.getCookie(request, this.properties.name("source"));
		return Optional.ofNullable(cookie).map(found -> found.getValue()).filter(NAME.asMatchPredicate());
	}

	private static Optional<String> said(HttpServletRequest request) {
		return Optional.ofNullable(request.getParameter("utm_source"))
			.or(() -> foreignHost(request))
			.map(source -> source.strip().toLowerCase(Locale.ROOT))
			.filter(NAME.asMatchPredicate());
	}

	private static Optional<String> foreignHost(HttpServletRequest request) {
		try {
			return Optional.ofNullable(request.getHeader(HttpHeaders.REFERER))
				.map(referer -> URI.create(referer).getHost())
				.filter(host -> !host.equalsIgnoreCase(request.getServerName()));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private void write(HttpServletResponse response, String source) {
		var cookie = ResponseCookie.from(this.properties.name("source"), source)
			.path("/")
			.secure(this.properties.secure())
			.httpOnly(true)
			.sameSite("Lax")
			.build();
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
	}

}
