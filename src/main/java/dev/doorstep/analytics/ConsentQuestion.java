package dev.doorstep.analytics;

import java.util.stream.Stream;

import dev.doorstep.ui.Question;
import dev.doorstep.ui.Text;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Asks whoever has not answered yet, where there is anything to ask: on pages that are
 * counted, if what is counted goes anywhere, of people whose browser has not said no.
 */
@ControllerAdvice
class ConsentQuestion {

	static final String[] COUNTED = { "/", "/request", "/request/**", "/resume/**" };

	private static final PathPattern[] PAGES = Stream.of(COUNTED)
		.map(PathPatternParser.defaultInstance::parse)
		.toArray(PathPattern[]::new);

	private final ConsentCookie consent;

	private final Recipients recipients;

	ConsentQuestion(ConsentCookie consent, Recipients recipients) {
		this.consent = consent;
		this.recipients = recipients;
	}

	@ModelAttribute(Question.MODEL)
	Question question(HttpServletRequest request) {
		if (this.recipients.names().isEmpty() || this.consent.consent(request) != Consent.MISSING
				|| !counted(request)) {
			return null;
		}
		return new Question(Text.message("analytics.question", this.recipients.together()), PrivacyController.PATH,
				Text.message("analytics.question.yes"), Text.message("analytics.question.no"),
				Text.message("analytics.question.more"), request.getServletPath());
	}

	private static boolean counted(HttpServletRequest request) {
		var path = PathContainer.parsePath(request.getServletPath());
		return Stream.of(PAGES).anyMatch(page -> page.matches(path));
	}

}
