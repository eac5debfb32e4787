package dev.doorstep.matching;

import java.util.Locale;
import java.util.Optional;

/** How far one professional is with one request. */
enum InvitationState {

	OFFERED, VIEWED, INTERESTED, DECLINED, LAPSED, SHORTLISTED, HIRED, NOT_CHOSEN;

	/** Doing the same twice is the same as once: people press buttons twice. */
	private static final Transitions<InvitationState, InvitationAction> TABLE = Transitions.of(InvitationState.class,
			InvitationAction.class, """
					            | VIEW        | SHOW_INTEREST | DECLINE  | LAPSE  | SHORTLIST   | HIRE  | PASS_OVER
					OFFERED     | VIEWED      | INTERESTED    | DECLINED | LAPSED | -           | -     | NOT_CHOSEN
					VIEWED      | VIEWED      | INTERESTED    | DECLINED | LAPSED | -           | -     | NOT_CHOSEN
					INTERESTED  | INTERESTED  | INTERESTED    | DECLINED | -      | SHORTLISTED | -     | NOT_CHOSEN
					DECLINED    | DECLINED    | -             | DECLINED | -      | -           | -     | -
					LAPSED      | LAPSED      | -             | LAPSED   | LAPSED | -           | -     | -
					SHORTLISTED | SHORTLISTED | SHORTLISTED   | DECLINED | -      | SHORTLISTED | HIRED | NOT_CHOSEN
					HIRED       | HIRED       | -             | -        | -      | -           | HIRED | -
					NOT_CHOSEN  | NOT_CHOSEN  | -             | -        | -      | -           | -     | NOT_CHOSEN
					""");

	Optional<InvitationState> after(InvitationAction action) {
		return TABLE.after(this, action);
	}

	/**
	 * Whether it still takes the professional's time: as long as something may come of
	 * it.
	 */
	boolean open() {
		return asked() || placed() || this == HIRED;
	}

	/** Whether an answer is waited for. */
	boolean asked() {
		return this == OFFERED || this == VIEWED;
	}

	/** Whether it holds one of the request's places. */
	boolean placed() {
		return this == INTERESTED || this == SHORTLISTED;
	}

	public String column() {
		return name().toLowerCase(Locale.ROOT);
	}

	static InvitationState of(String column) {
		return valueOf(column.toUpperCase(Locale.ROOT));
	}

}
