package dev.doorstep.flags;

import java.util.List;

import dev.doorstep.ui.Text;

/**
 * What a page says of a change before it is published.
 *
 * @param base the revision it would follow
 * @param sentence what it means for the people who use the form
 * @param problems why it cannot be published; empty when it can
 * @param notes what to know although it can be published
 */
record Proposal(long base, List<Difference> differences, Text sentence, List<Text> problems, List<Text> notes) {

	public boolean possible() {
		return this.problems.isEmpty() && !this.differences.isEmpty();
	}

}
