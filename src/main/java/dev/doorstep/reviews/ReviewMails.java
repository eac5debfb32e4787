package dev.doorstep.reviews;

import java.util.Map;

import dev.doorstep.conversation.Notices;
import dev.doorstep.matching.Engagement;
import dev.doorstep.matching.Engagements;
import dev.doorstep.matching.WorkCompleted;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks homeowners how it went, and tells each side what comes of the answer. */
@Component
class ReviewMails {

	private final Notices notices;

	private final Engagements engagements;

	ReviewMails(Notices notices, Engagements engagements) {
		this.notices = notices;
		this.engagements = engagements;
	}

	@EventListener
	void on(WorkCompleted completed) {
		this.engagements.find(completed.invitation())
			.ifPresent(engagement -> this.notices.toHomeowner(engagement, "reviews/done-mail", Map.of()));
	}

	void written(Engagement engagement, Review review) {
		this.notices.toPro(engagement, "reviews/review-mail", Map.of("review", review),
				ReplyController.path(engagement.invitation()));
	}

	void replied(Engagement engagement, Review review) {
		this.notices.toHomeowner(engagement, "reviews/reply-mail", Map.of("review", review));
	}

	void hidden(Engagement engagement, String reason) {
		this.notices.toHomeowner(engagement, "reviews/hidden-mail", Map.of("reason", reason));
	}

}
