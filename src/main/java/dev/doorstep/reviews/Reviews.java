package dev.doorstep.reviews;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import dev.doorstep.console.AuditEntry;
import dev.doorstep.console.AuditLog;
import dev.doorstep.matching.Discretion;
import dev.doorstep.matching.Engagement;
import dev.doorstep.matching.Engagement.Stage;
import dev.doorstep.matching.Engagements;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what a homeowner says once the work is done, what the professional says to that,
 * and what support decides of it.
 */
@Service
class Reviews {

	private final ReviewRows rows;

	private final Engagements engagements;

	private final ReviewMails mails;

	private final AuditLog audit;

	private final Clock clock;

	Reviews(ReviewRows rows, Engagements engagements, ReviewMails mails, AuditLog audit, Clock clock) {
		this.rows = rows;
		this.engagements = engagements;
		this.mails = mails;
		this.audit = audit;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public Optional<Review> find(UUID invitation) {
		return this.rows.find(invitation);
	}

	/** The first counts; not before the work is done. */
	@Transactional
	public boolean write(UUID invitation, ReviewForm form) {
		var engagement = this.engagements.hold(invitation).orElseThrow();
		if (engagement.stage() != Stage.DONE) {
			return false;
		}
		if (this.rows.add(invitation, engagement.pro(), form.stars(), Discretion.cover(form.words()),
				this.clock.instant())) {
			this.mails.written(engagement, this.rows.find(invitation).orElseThrow());
		}
		return true;
	}

	/** The first counts; not to a review that nobody sees. */
	@Transactional
	public boolean reply(Engagement engagement, String words) {
		var replied = this.rows.reply(engagement.invitation(), Discretion.cover(words), this.clock.instant());
		if (replied) {
			this.mails.replied(engagement, this.rows.find(engagement.invitation()).orElseThrow());
		}
		return replied;
	}

	/** Lets nobody see it any more, and says why; not if somebody else was quicker. */
	@Transactional
	public boolean hide(UUID invitation, String reason) {
		var hidden = this.rows.hide(invitation, reason, this.clock.instant());
		if (hidden) {
			this.audit.record(new AuditEntry("review_hidden", "review " + invitation, "shown", "hidden", reason));
			this.engagements.find(invitation).ifPresent(engagement -> this.mails.hidden(engagement, reason));
		}
		return hidden;
	}

}
