package dev.doorstep.conversation;

import java.util.Map;

import dev.doorstep.matching.Engagement;

import org.springframework.stereotype.Component;

/** Tells each side that the other has said something. */
@Component
class MessageMails {

	private final Notices notices;

	MessageMails(Notices notices) {
		this.notices = notices;
	}

	/** Somebody wants the job. */
	void interest(Engagement engagement) {
		this.notices.toHomeowner(engagement, "conversation/interest-mail", Map.of("words", engagement.message()));
	}

	void message(Engagement engagement, Side author, String words) {
		if (author == Side.PRO) {
			this.notices.toHomeowner(engagement, "conversation/answer-mail", Map.of("words", words));
		}
		else {
			this.notices.toPro(engagement, "conversation/question-mail", Map.of("words", words),
					ProThreadController.path(engagement.invitation()));
		}
	}

}
