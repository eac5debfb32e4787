package dev.doorstep.matching;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import dev.doorstep.requests.SummaryLine;

/**
 * A request that waits for a person, without a word on who the homeowner is.
 *
 * @param why the policy that lets it wait, or {@link #UNPLACED}
 */
record Held(UUID request, String reference, String why, Instant since, List<SummaryLine> lines) {

	/** Nobody can be found for it: it names no trade, or no place that we know. */
	static final String UNPLACED = "unplaced";

	/** Whether professionals can be asked, if somebody says so. */
	public boolean approvable() {
		return !this.why.equals(UNPLACED);
	}

}
