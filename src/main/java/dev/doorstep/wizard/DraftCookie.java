package dev.doorstep.wizard;

import java.time.Duration;
import java.util.Optional;

import dev.doorstep.flags.Previews;
import dev.doorstep.ui.CookieProperties;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The cookies of a homeowner's browser: the draft at hand, and the one submitted last,
 * whose confirmation stays reachable when the next request is begun. Lax, because a
 * strict cookie would not come along from a link in a mail.
 */
@Component
class DraftCookie {

	private static final Duration KEPT = Duration.ofDays(30);

	private final CookieProperties properties;

	private final Previews previews;

	DraftCookie(CookieProperties properties, Previews previews) {
		this.properties = properties;
		this.previews = previews;
	}

	Optional<DraftToken> draft(HttpServletRequest request) {
		return read(request, name(request));
	}

	Optional<DraftToken> done(HttpServletRequest request) {
		return read(request, "done");
	}

	/**
	 * The draft at hand, if the page that was sent was made for it: a page left over from
	 * another one may change nothing. A page that does not say is taken at its word.
	 */
	Optional<DraftToken> draftOfPage(HttpServletRequest request) {
		return draft(request).filter(own -> isOn(request, own));
	}

	/** Whether the page that was sent was made for the draft submitted last. */
	boolean isPageOfDone(HttpServletRequest request) {
		return done(request).filter(last -> isOn(request, last)).isPresent();
	}

	private static boolean isOn(HttpServletRequest request, DraftToken token) {
		var mark = request.getParameter(PageMark.FIELD);
		return mark == null || mark.startsWith(token.mark() + ".");
	}

	/** Whether a request was sent from this browser lately. */
	boolean hasSentBefore(HttpServletRequest request) {
		return done(request).isPresent();
	}

	void writeDraft(HttpServletRequest request, HttpServletResponse response, DraftToken token) {
		write(response, name(request), token);
	}

	/** A preview leaves the draft alone that the same browser holds. */
	private String name(HttpServletRequest request) {
		return this.previews.of(request).isPresent() ? "preview-draft" : "draft";
	}

	void writeDone(HttpServletResponse response, DraftToken token) {
		write(response, "done", token);
	}

	private Optional<DraftToken> read(HttpServletRequest request, String name) {
		var cookie = WebUtils.getCookie(request, this.properties.name(name));
		return (cookie != null) ? DraftToken.parse(cookie.getValue()) : Optional.empty();
	}

	private void write(HttpServletResponse response, String name, DraftToken token) {
		var cookie = ResponseCookie.from(this.properties.name(name), token.value())
			.path("/")
			.secure(this.properties.secure())
			.httpOnly(true)
			.sameSite("Lax")
			.maxAge(KEPT)
			.build();
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
	}

}
