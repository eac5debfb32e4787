package dev.doorstep.requests;

import java.util.List;

/**
 * One line of what a homeowner confirmed, in their words and language.
 *
 * @param personal whether it tells who or where the homeowner is; a line that does not
 * say is taken for one that does
 */
public record SummaryLine(String label, List<String> values, Boolean personal) {

	/** What anybody of the console may read. */
	public boolean open() {
		return Boolean.FALSE.equals(this.personal);
	}

}
