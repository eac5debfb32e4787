package dev.doorstep.reviews;

import java.time.Instant;
import java.util.UUID;

import dev.doorstep.ui.Dates;
import dev.doorstep.ui.Text;

/**
 * What a homeowner says of the work.
 *
 * @param reply what the professional says to it, or null
 * @param hiddenReason why nobody sees it, or null
 */
record Review(UUID invitation, UUID pro, String company, int rating, String words, Instant writtenAt, String reply,
		String hiddenReason) {

	public Text at() {
		return Dates.moment(this.writtenAt);
	}

	public boolean hidden() {
		return this.hiddenReason != null;
	}

}
