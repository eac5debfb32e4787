package dev.doorstep.matching;

import java.util.Locale;
import java.util.Optional;

/** How far a request is on its way to professionals. */
enum MatchingState {

	/** Waits for its homeowner to say whether they have sent it before. */
	REPEATED,

	/** Waits for somebody to look at it first. */
	HELD,

	/** Professionals are asked, until enough are interested. */
	SEARCHING,

	/** All places are taken. */
	FULL,

	/** Nobody is left to be asked. */
	EXHAUSTED,

	/** Somebody is hired. */
	AWARDED,

	DONE, CLOSED, EXPIRED,

	/** Goes on as another request of its homeowner. */
	MERGED,

	/** Support did not let it go on. */
	REFUSED;

	private static final Transitions<MatchingState, MatchingAction> TABLE = Transitions.of(MatchingState.class,
			MatchingAction.class,
			"""
					          | REPEAT   | KEEP      | MERGE  | HOLD | APPROVE   | REFUSE  | INVITE    | FILL | FREE      | EXHAUST   | AWARD   | COMPLETE | CLOSE  | EXPIRE  | EXTEND
					REPEATED  | REPEATED | SEARCHING | MERGED | -    | -         | -       | -         | -    | -         | -         | -       | -        | CLOSED | MERGED  | -
					HELD      | -        | -         | -      | HELD | SEARCHING | REFUSED | -         | -    | -         | -         | -       | -        | CLOSED | EXPIRED | HELD
					SEARCHING | REPEATED | SEARCHING | -      | HELD | SEARCHING | -       | SEARCHING | FULL | SEARCHING | EXHAUSTED | AWARDED | -        | CLOSED | EXPIRED | SEARCHING
					FULL      | -        | -         | -      | -    | -         | -       | -         | FULL | SEARCHING | -         | AWARDED | -        | CLOSED | EXPIRED | FULL
					EXHAUSTED | -        | -         | -      | -    | -         | -       | SEARCHING | FULL | SEARCHING | EXHAUSTED | AWARDED | -        | CLOSED | EXPIRED | SEARCHING
					AWARDED   | -        | -         | -      | -    | -         | -       | -         | -    | -         | -         | AWARDED | DONE     | CLOSED | CLOSED  | -
					DONE      | -        | -         | -      | -    | -         | -       | -         | -    | -         | -         | -       | DONE     | -      | -       | -
					CLOSED    | -        | -         | -      | -    | -         | -       | -         | -    | -         | -         | -       | -        | CLOSED | -       | -
					EXPIRED   | -        | -         | -      | -    | -         | -       | -         | -    | -         | -         | -       | -        | CLOSED | EXPIRED | SEARCHING
					MERGED    | -        | -         | MERGED | -    | -         | -       | -         | -    | -         | -         | -       | -        | -      | MERGED  | -
					REFUSED   | -        | -         | -      | -    | -         | REFUSED | -         | -    | -         | -         | -       | -        | -      | -       | -
					""");

	Optional<MatchingState> after(MatchingAction action) {
		return TABLE.after(this, action);
	}

	/** Whether professionals are still looked for. */
	boolean looking() {
		return this == SEARCHING || this == EXHAUSTED;
	}

	/** Whether something may still come of it by itself. */
	boolean open() {
		return looking() || this == HELD || this == FULL;
	}

	public String column() {
		return name().toLowerCase(Locale.ROOT);
	}

	static MatchingState of(String column) {
		return valueOf(column.toUpperCase(Locale.ROOT));
	}

}
