package dev.doorstep.analytics;

import java.util.List;
import java.util.UUID;

import dev.doorstep.ui.Word;

/**
 * The catalogue: all events there are. A record's components are all the properties its
 * event may have, and their types leave no room for anything personal. What is not known
 * is null and left out.
 */
sealed interface TrackedEvent {

	/**
	 * The page on which all answers are looked over, as reports name it among the steps.
	 */
	String REVIEW = "review";

	/**
	 * A look at a step, or at the {@link #REVIEW}.
	 *
	 * @param again whether it was answered before
	 * @param route the steps that apply as far as is known now, in their order
	 */
	@Tracked(name = "Step Viewed", owner = "wizard", description = "A homeowner was shown the page of a step.")
	record StepViewed(Word step, int stepIndex, boolean again, List<Word> route, Word device, Word locale, Word source,
			Word jobType, long revision) implements TrackedEvent {
	}

	/**
	 * An answer that was taken for the first time.
	 *
	 * @param route the steps that apply now that it is known
	 */
	@Tracked(name = "Step Completed", owner = "wizard", description = "A homeowner has answered a step.")
	record StepCompleted(Word step, int stepIndex, List<Word> route, Word device, Word locale, Word source,
			Word jobType, long revision) implements TrackedEvent {
	}

	/** A different answer in place of an earlier one. */
	@Tracked(name = "Step Changed", owner = "wizard",
			description = "A homeowner has changed the answer to a step they had answered before.")
	record StepChanged(Word step, int stepIndex, List<Word> route, Word device, Word locale, Word source, Word jobType,
			long revision) implements TrackedEvent {
	}

	/**
	 * An answer that could not be taken as it was.
	 *
	 * @param fields those with an error, in the order of the page
	 * @param codes the keys of the messages shown, in the same order
	 */
	@Tracked(name = "Validation Error Shown", owner = "wizard",
			description = "A homeowner was asked to mend the answer to a step.")
	record ValidationErrorShown(Word step, int stepIndex, List<Word> fields, List<Word> codes, Word device, Word locale,
			Word source, Word jobType, long revision) implements TrackedEvent {
	}

	/**
	 * Somebody has gone away in the middle of a page; only browsers with scripts tell.
	 */
	@Tracked(name = "Field Touched", owner = "wizard",
			description = "A homeowner has gone away from a step's page and had touched this field last.")
	record FieldTouched(Word step, int stepIndex, Word field, Word device, Word locale, Word source, Word jobType,
			long revision) implements TrackedEvent {
	}

	@Tracked(name = "Draft Resumed", owner = "wizard",
			description = "A homeowner has opened the link to a draft they had put aside.")
	record DraftResumed() implements TrackedEvent {
	}

	@Tracked(name = "Request Submitted", owner = "wizard",
			description = "A homeowner has submitted a finished request.")
	record RequestSubmitted(List<Word> route, Word device, Word locale, Word source, Word jobType,
			long revision) implements TrackedEvent {
	}

	@Tracked(name = "Pro Invited", owner = "matching", description = "A request was offered to a professional.")
	record ProInvited(UUID request) implements TrackedEvent {
	}

	@Tracked(name = "Pro Viewed", owner = "matching",
			description = "A professional has read what they are offered, for the first time.")
	record ProViewed(UUID request) implements TrackedEvent {
	}

	@Tracked(name = "Pro Interested", owner = "matching", description = "A professional is interested in a request.")
	record ProInterested(UUID request) implements TrackedEvent {
	}

	@Tracked(name = "Pro Declined", owner = "matching", description = "A professional does not want a request.")
	record ProDeclined(UUID request) implements TrackedEvent {
	}

	@Tracked(name = "Invitation Lapsed", owner = "matching", description = "A professional has not answered in time.")
	record InvitationLapsed(UUID request) implements TrackedEvent {
	}

	@Tracked(name = "Pro Shortlisted", owner = "matching",
			description = "A homeowner has let a professional know how to reach them.")
	record ProShortlisted(UUID request) implements TrackedEvent {
	}

	@Tracked(name = "Pro Hired", owner = "matching", description = "A homeowner has hired a professional.")
	record ProHired(UUID request) implements TrackedEvent {
	}

	@Tracked(name = "Pro Not Chosen", owner = "matching",
			description = "Nothing can come of an invitation any more, and not by the professional's doing.")
	record ProNotChosen(UUID request) implements TrackedEvent {
	}

	@Tracked(name = "Work Completed", owner = "matching",
			description = "The work is done, as the homeowner or the professional says.")
	record WorkCompleted(UUID request) implements TrackedEvent {
	}

	@Tracked(name = "Request Closed", owner = "matching",
			description = "A homeowner has ended the search for somebody.")
	record RequestClosed(UUID request) implements TrackedEvent {
	}

	@Tracked(name = "Request Expired", owner = "matching",
			description = "The time of a request was over before somebody was hired.")
	record RequestExpired(UUID request) implements TrackedEvent {
	}

	@Tracked(name = "$exposure", owner = "experiments",
			description = "A visitor has met a variant of an experiment for the first time.")
	record Exposed(Word flagKey, Word variant, Word experimentKey) implements TrackedEvent {
	}

	@Tracked(name = "$identify", owner = "analytics", description = "A device has said how it wants its pages.")
	record DeviceDescribed(Word language) implements TrackedEvent {
	}

}
