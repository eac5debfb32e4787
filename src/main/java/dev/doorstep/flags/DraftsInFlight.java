package dev.doorstep.flags;

import java.util.List;

import dev.doorstep.ui.Text;

/**
 * What a change means for the people who use the form: asked before anything is
 * published. The module that keeps the drafts answers.
 */
public interface DraftsInFlight {

	/** The open drafts by the revision they began with, newest revision first. */
	List<OnRevision> open();

	/** A dry run: what would happen to the open drafts. */
	Impact ifPublished(Configuration proposed);

	/**
	 * In one sentence what the change means, like "About 240 people a day will no longer
	 * see Home details."
	 */
	Text sentence(Configuration before, Configuration after);

	/** How many open drafts began with a revision, and which steps they are on. */
	record OnRevision(long revision, int drafts, List<AtStep> steps) {
	}

	/** A number of drafts at a step, by the name people know it by. */
	record AtStep(String step, Text name, int drafts) {
	}

	/**
	 * What would happen to open drafts.
	 *
	 * @param drafts how many there are
	 * @param unused the steps whose answers would be kept but fall off the route
	 * @param askedAgain the steps that drafts have answered and would be asked again
	 */
	record Impact(int drafts, List<AtStep> unused, List<AtStep> askedAgain) {
	}

}
