package dev.doorstep.analytics;

import dev.doorstep.requests.RequestErased;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Whoever has their request erased is forgotten here, too: by the request's number, and
 * by that of the browser they press the button in.
 */
@Component
class ErasedRequests {

	private final Choices choices;

	private final ConsentCookie consent;

	ErasedRequests(Choices choices, ConsentCookie consent) {
		this.choices = choices;
		this.consent = consent;
	}

	@EventListener
	void on(RequestErased erased) {
		this.choices.eraseHere(erased.request());
		if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
			HttpServletRequest request = attributes.getRequest();
			this.consent.device(request).ifPresent(this.choices::erase);
		}
	}

}
