package dev.doorstep.steps.jobtype;

import dev.doorstep.wizard.step.Searches;
import jakarta.validation.constraints.Size;

/**
 * What was chosen.
 *
 * @param q what was searched for
 * @param trade the trade that is browsed
 * @param job the job type's id, or "other"
 * @param words the job in own words, for "other"
 */
record JobTypeForm(@Size(max = Searches.MOST_TYPED, message = "{jobtype.q.long}") String q,
		@Size(max = 40) String trade, @Size(max = 40) String job,
		@Size(max = 300, message = "{jobtype.words.long}") String words) {

	static final String OTHER = "other";

	boolean other() {
		return OTHER.equals(this.job);
	}

}
