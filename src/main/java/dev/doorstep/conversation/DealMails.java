package dev.doorstep.conversation;

import java.util.Map;

import dev.doorstep.matching.Engagement;

import org.springframework.stereotype.Component;

/** Tells each side what the other wants, or agrees to. */
@Component
class DealMails {

	private final Notices notices;

	DealMails(Notices notices) {
		this.notices = notices;
	}

	void quoted(Engagement engagement, Quote quote) {
		this.notices.toHomeowner(engagement, "conversation/quote-mail", Map.of("quote", quote));
	}

	void proposed(Engagement engagement, Appointment time) {
		this.notices.toHomeowner(engagement, "conversation/time-mail", Map.of("time", time));
	}

	void agreed(Engagement engagement, Appointment time) {
		this.notices.toPro(engagement, "conversation/agreed-mail", Map.of("time", time),
				ProThreadController.path(engagement.invitation()));
	}

}
