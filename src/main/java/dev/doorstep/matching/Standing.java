package dev.doorstep.matching;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** How a request stands with those it was offered to. */
record Standing(List<Invitation> invitations) {

	long placed() {
		return this.invitations.stream().filter(invitation -> invitation.state().placed()).count();
	}

	long asked() {
		return this.invitations.stream().filter(invitation -> invitation.state().asked()).count();
	}

	/** When the first of those who are asked has to have answered; null for none. */
	Instant deadline() {
		return this.invitations.stream()
			.filter(invitation -> invitation.state().asked())
			.map(Invitation::deadline)
			.min(Comparator.naturalOrder())
			.orElse(null);
	}

	/** Whose time is over. */
	List<Invitation> overdue(Instant now) {
		return this.invitations.stream()
			.filter(invitation -> invitation.state().asked() && !invitation.deadline().isAfter(now))
			.toList();
	}

}
