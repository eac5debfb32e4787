package dev.doorstep.matching;

import java.util.Optional;
import java.util.Set;

import dev.doorstep.pros.ProState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What every action makes of every state, pair by pair. */
class TransitionsTests {

	@ParameterizedTest
	@CsvFileSource(resources = "/matching/invitation-transitions.csv", numLinesToSkip = 1)
	void anInvitationGoes(InvitationState state, InvitationAction action, InvitationState after) {
		assertThat(state.after(action)).isEqualTo(Optional.ofNullable(after));
	}

	@ParameterizedTest
	@CsvFileSource(resources = "/matching/matching-transitions.csv", numLinesToSkip = 1)
	void aRequestGoes(MatchingState state, MatchingAction action, MatchingState after) {
		assertThat(state.after(action)).isEqualTo(Optional.ofNullable(after));
	}

	@ParameterizedTest
	@EnumSource
	void doingItTwiceIsDoingItOnce(InvitationAction action) {
		for (var state : InvitationState.values()) {
			state.after(action).ifPresent(after -> assertThat(after.after(action)).contains(after));
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "DECLINED", "LAPSED", "NOT_CHOSEN" })
	void whatIsOverStaysSo(InvitationState over) {
		for (var action : InvitationAction.values()) {
			assertThat(over.after(action).orElse(over)).isEqualTo(over);
		}
		assertThat(over.open()).isFalse();
	}

	@ParameterizedTest
	@EnumSource
	void onlyShortlistingLeadsToTheShortlist(InvitationAction action) {
		for (var state : Set.of(InvitationState.OFFERED, InvitationState.VIEWED, InvitationState.INTERESTED)) {
			assertThat(state.after(action).equals(Optional.of(InvitationState.SHORTLISTED)))
				.isEqualTo(state == InvitationState.INTERESTED && action == InvitationAction.SHORTLIST);
		}
	}

	@Test
	void aTableHasToBeWhole() {
		assertThatIllegalArgumentException().isThrownBy(() -> Transitions.of(ProState.class, ProState.class, """
				         | APPLIED | VERIFIED
				APPLIED  | -       | VERIFIED
				VERIFIED | -       | VERIFIED
				"""));
	}

}
