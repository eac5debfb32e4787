package dev.doorstep.wizard;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;

import dev.doorstep.abuse.Seals;
import dev.doorstep.ui.CookieProperties;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * What somebody has answered who walks through the preview beside a plan: in a cookie of
 * their browser, sealed, so that going back, searching and changing the plan forget none
 * of it, and we keep nothing.
 */
@Component
class PreviewAnswers {

	private static final String PURPOSE = "preview-answers";

	/** Browsers refuse cookies above 4,096 bytes. */
	private static final int MOST = 3_500;

	private static final Duration KEPT = Duration.ofHours(1);

	private final Seals seals;

	private final CookieProperties properties;

	PreviewAnswers(Seals seals, CookieProperties properties) {
		this.seals = seals;
		this.properties = properties;
	}

	Answers read(HttpServletRequest request) {
		var cookie = WebUtils.getCookie(request, this.properties.name(PURPOSE));
		return (cookie != null)
				? this.seals.open(PURPOSE, cookie.getValue()).map(DraftJson::answers).orElse(Answers.NONE)
				: Answers.NONE;
	}

	/** All of them, but for the longest when there is no room for it. */
	void write(Answers answers, HttpServletResponse response) {
		var fitting = answers;
		while (seal(fitting).length() > MOST) {
			fitting = withoutLongest(fitting);
		}
		var cookie = ResponseCookie.from(this.properties.name(PURPOSE), fitting.byStep().isEmpty() ? "" : seal(fitting))
			.path("/")
			.secure(this.properties.secure())
			.httpOnly(true)
			.sameSite("Strict")
			.maxAge(fitting.byStep().isEmpty() ? Duration.ZERO : KEPT)
			.build();
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
	}

	private String seal(Answers answers) {
		return this.seals.seal(PURPOSE, DraftJson.text(answers));
	}

	private static Answers withoutLongest(Answers answers) {
		var fewer = new LinkedHashMap<>(answers.byStep());
		fewer.keySet()
			.stream()
			.max(Comparator.comparingInt(step -> fewer.get(step).facts().values().toString().length()))
			.ifPresent(fewer::remove);
		return new Answers(fewer);
	}

}
