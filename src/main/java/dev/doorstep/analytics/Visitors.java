package dev.doorstep.analytics;

import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Finds out whose behaviour the request at hand is. Who has not agreed is known by their
 * draft alone, and nothing of it leaves.
 */
@Component
class Visitors {

	private final ConsentCookie consent;

	private final Crawlers crawlers;

	Visitors(ConsentCookie consent, Crawlers crawlers) {
		this.consent = consent;
		this.crawlers = crawlers;
	}

	/** Outside of a request nobody can be asked. */
	Visitor of(UUID draft) {
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)
				? of(draft, attributes.getRequest()) : Visitor.ofDraft(draft);
	}

	private Visitor of(UUID draft, HttpServletRequest request) {
		var answer = this.consent.consent(request);
		var traffic = this.crawlers.traffic(request);
		if (answer != Consent.GIVEN) {
			return new Visitor(draft, draft, null, Visitor.NO_SESSION, traffic, answer);
		}
		var device = this.consent.device(request).orElseThrow();
		return Visitor.ofDevice(draft, device, VisitCookie.began(request), traffic);
	}

}
