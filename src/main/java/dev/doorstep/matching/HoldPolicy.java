package dev.doorstep.matching;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import dev.doorstep.requests.facts.Urgency;
import dev.doorstep.ui.Text;

/**
 * Whether a new request waits for a person. In this order, the first that says anything
 * decides; each that is switched on takes a decision off somebody's hands, or gives them
 * one.
 */
enum HoldPolicy {

	EMERGENCY(false, newcomer -> newcomer.opening().urgency().when() == Urgency.When.EMERGENCY),

	MACHINE(true, Newcomer::suspected),

	NEW_JOB(true, newcomer -> !newcomer.knownJob()),

	KNOWN_HOMEOWNER(false, Newcomer::knownHomeowner),

	EVERYBODY(true, newcomer -> true);

	private final boolean waits;

	private final Predicate<Newcomer> applies;

	HoldPolicy(boolean waits, Predicate<Newcomer> applies) {
		this.waits = waits;
		this.applies = applies;
	}

	/**
	 * What policies look at.
	 *
	 * @param suspected whether a machine may have sent it
	 * @param knownJob whether professionals have been asked for such a job before
	 * @param knownHomeowner whether an earlier request of theirs went on
	 */
	record Newcomer(Opening opening, boolean suspected, boolean knownJob, boolean knownHomeowner) {
	}

	/** What one says, and why. */
	record Ruling(HoldPolicy policy) {

		boolean waits() {
			return this.policy.waits;
		}

	}

	/** The first of these that has something to say; nothing lets the request go on. */
	static Optional<Ruling> rule(List<HoldPolicy> on, Newcomer newcomer) {
		return on.stream().sorted().filter(policy -> policy.applies.test(newcomer)).findFirst().map(Ruling::new);
	}

	public String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Why it waits, or why it does not. */
	Text reason() {
		return Text.message("matching.hold.policy." + word());
	}

}
