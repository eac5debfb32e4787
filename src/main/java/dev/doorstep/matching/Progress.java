package dev.doorstep.matching;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dev.doorstep.ui.Dates;
import dev.doorstep.ui.Text;

/**
 * Says how a request stands, as it is: whom nobody has heard of yet is told so, too.
 *
 * @param first what the request is called as which it goes on, if it goes on as another
 */
record Progress(Matching matching, List<Invitation> invitations, String first) {

	Text headline() {
		var interested = count(InvitationState::placed);
		return (this.matching.state().open() && interested > 0) ? Text.message("matching.own.interested", interested)
				: Text.message("matching.own.state." + this.matching.state().column());
	}

	/** What happened so far, and what happens next. */
	List<Text> lines() {
		if (!this.matching.state().open()) {
			return end();
		}
		return Stream
			.of(told("matching.own.asked", this.invitations.size()),
					told("matching.own.declined", count(state -> state == InvitationState.DECLINED)),
					told("matching.own.lapsed", count(state -> state == InvitationState.LAPSED)), reading(), waiting())
			.flatMap(List::stream)
			.toList();
	}

	private List<Text> end() {
		return switch (this.matching.state()) {
			case MERGED -> List.of(Text.message(
					this.matching.reason().isEmpty() ? "matching.own.merged.as-it-was" : "matching.own.merged.added",
					this.first));
			case REFUSED -> List.of(Text.plain(this.matching.reason()));
			default -> List.of();
		};
	}

	private static List<Text> told(String key, int count) {
		return (count > 0) ? List.of(Text.message(key, count)) : List.of();
	}

	private List<Text> reading() {
		var since = this.invitations.stream()
			.filter(invitation -> invitation.state() == InvitationState.VIEWED)
			.map(Invitation::viewedAt)
			.sorted()
			.toList();
		return since.isEmpty() ? List.of()
				: List.of(Text.message("matching.own.reading", since.size(), Dates.moment(since.getFirst())));
	}

	private List<Text> waiting() {
		return this.invitations.stream()
			.filter(invitation -> invitation.state().asked())
			.map(Invitation::deadline)
			.min(Comparator.naturalOrder())
			.map((Instant next) -> Text.message("matching.own.waiting", Dates.moment(next)))
			.map(List::of)
			.orElse(List.of());
	}

	private int count(Predicate<InvitationState> of) {
		return (int) this.invitations.stream().map(Invitation::state).filter(of).count();
	}

}
