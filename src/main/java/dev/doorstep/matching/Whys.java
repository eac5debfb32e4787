package dev.doorstep.matching;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import dev.doorstep.matching.Policies.Finding;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds out what the policies say of those near a request, by the very code that decides.
 */
@Service
class Whys {

	private static final int MOST = 40;

	private final Matchings matchings;

	private final InvitationRows invitations;

	private final Openings openings;

	private final Candidates candidates;

	private final Clock clock;

	Whys(Matchings matchings, InvitationRows invitations, Openings openings, Candidates candidates, Clock clock) {
		this.matchings = matchings;
		this.invitations = invitations;
		this.openings = openings;
		this.candidates = candidates;
		this.clock = clock;
	}

	/**
	 * Why things are as they are.
	 *
	 * @param others the nearest, and what speaks for and against them now; nobody while
	 * the request is held for a person
	 */
	record Why(Matching matching, List<Asked> asked, List<Considered> others) {
	}

	/** Somebody who was asked. */
	record Asked(Invitation invitation, String company, String points) {
	}

	/** Somebody who could be. */
	record Considered(Ranked ranked, List<Finding> findings) {

		public String company() {
			return this.ranked.candidate().pro().company();
		}

		public boolean fits() {
			return this.findings.stream().allMatch(finding -> finding.answer().yes());
		}

	}

	/**
	 * Why, for one request.
	 * @param email of one professional to look at alone, or blank for the nearest
	 */
	@Transactional(readOnly = true)
	public Optional<Why> of(String reference, String email) {
		return this.matchings.find(reference).map(matching -> {
			var made = this.invitations.of(matching.request());
			var others = this.openings.of(matching.request(), made, this.clock.instant())
				.map(opening -> considered(opening, matching, email))
				.orElse(List.of());
			return new Why(matching, this.invitations.asked(matching.request()), others);
		});
	}

	private List<Considered> considered(Opening opening, Matching matching, String email) {
		var trade = opening.trade().id();
		var found = email.isEmpty() ? this.candidates.nearest(trade, opening.spot(), matching.margin(), MOST)
				: this.candidates.one(email, opening.spot(), matching.margin());
		return found.stream()
			.map(candidate -> new Considered(Merit.rank(candidate, opening), Policies.findings(candidate, opening)))
			.toList();
	}

}
