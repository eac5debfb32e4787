package dev.doorstep.matching;

import java.util.Locale;
import java.util.UUID;

/**
 * What other modules may know of an invitation: between whom, and how far the two are
 * with each other.
 *
 * @param message what the professional said when they wanted the job; may be blank
 * @param revealed whether the professional knows how to reach the homeowner
 */
public record Engagement(UUID invitation, UUID request, UUID pro, Stage stage, String message, boolean revealed) {

	/** How far the two are. */
	public enum Stage {

		/** The professional has not said that they want the job. */
		ASKED,

		INTERESTED, SHORTLISTED, HIRED,

		/** The work is done. */
		DONE,

		/** The professional does not want the job any more. */
		WITHDRAWN,

		/** The homeowner does not want this professional. */
		REFUSED,

		OTHER_HIRED,

		/** The homeowner has ended it. */
		CLOSED,

		/** Its time was over. */
		EXPIRED;

		/** The end of a message's key. */
		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}

		/** Whether something may still come of it. */
		public boolean live() {
			return this == INTERESTED || this == SHORTLISTED || this == HIRED;
		}

	}

}
