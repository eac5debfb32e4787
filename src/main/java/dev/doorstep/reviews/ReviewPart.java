package dev.doorstep.reviews;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import dev.doorstep.matching.Engagement;
import dev.doorstep.matching.Engagement.Stage;
import dev.doorstep.matching.Engagements;
import dev.doorstep.matching.InvitationPart;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Shows homeowners what others think of a professional, and both sides what is to be done
 * once somebody is hired.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ReviewPart implements InvitationPart {

	private static final int LATEST = 5;

	private final ReviewRows rows;

	private final Engagements engagements;

	ReviewPart(ReviewRows rows, Engagements engagements) {
		this.rows = rows;
		this.engagements = engagements;
	}

	@Override
	public String template() {
		return "reviews/parts";
	}

	@Override
	public Map<UUID, SuitorView> suitors(UUID request) {
		var views = new HashMap<UUID, SuitorView>();
		for (var engagement : this.engagements.of(request)) {
			if (engagement.stage().live() || engagement.stage() == Stage.DONE) {
				views.put(engagement.invitation(),
						new SuitorView(engagement, own(engagement), this.rows.standing(engagement.pro(), LATEST)));
			}
		}
		return views;
	}

	private Review own(Engagement engagement) {
		return this.rows.find(engagement.invitation()).orElse(null);
	}

	@Override
	public Boolean inbox(UUID pro) {
		return false;
	}

	@Override
	public OfferView offer(UUID invitation) {
		var stage = this.engagements.find(invitation).map(Engagement::stage).orElse(Stage.ASKED);
		return new OfferView(invitation, stage == Stage.HIRED,
				this.rows.find(invitation).filter(review -> !review.hidden()).orElse(null));
	}

	/**
	 * What a homeowner sees beside a professional.
	 *
	 * @param review what they wrote themselves, or null
	 */
	record SuitorView(Engagement engagement, Review review, Standing standing) {

		public boolean hired() {
			return this.engagement.stage() == Stage.HIRED;
		}

		public boolean reviewable() {
			return this.engagement.stage() == Stage.DONE && this.review == null;
		}

	}

	/**
	 * What a professional sees of one that is theirs.
	 *
	 * @param review what the homeowner says, or null
	 */
	record OfferView(UUID invitation, boolean hired, Review review) {
	}

}
