package dev.doorstep.matching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;

/** Chooses whom to ask about a request: the best of those nothing speaks against. */
@Component
class Matchmaker {

	/** So many are weighed against each other; only where nobody fits do more follow. */
	private static final int PAGE = 300;

	private final Candidates candidates;

	Matchmaker(Candidates candidates) {
		this.candidates = candidates;
	}

	/**
	 * Who is asked, best first.
	 *
	 * @param later when somebody could be asked who cannot be now, or null
	 */
	record Choice(List<Ranked> best, Instant later) {

		/** What an earlier, narrower look said about later counts as well. */
		Choice orLater(Instant earlier) {
			var sooner = (this.later == null || earlier != null && earlier.isBefore(this.later)) ? earlier : this.later;
			return new Choice(this.best, sooner);
		}

	}

	/**
	 * Looks among those who come to the job, or nearly do.
	 * @param margin by how many kilometres they may miss it
	 */
	Choice choose(Opening opening, double margin, int most) {
		var good = new ArrayList<Ranked>();
		var later = new ArrayList<Instant>();
		var page = this.candidates.nearest(opening.trade().id(), opening.spot(), margin, PAGE);
		while (true) {
			page.forEach(candidate -> weigh(candidate, opening, good, later));
			if (good.size() >= most || page.size() < PAGE) {
				break;
			}
			page = this.candidates.beyond(page.getLast(), opening.trade().id(), opening.spot(), margin, PAGE);
		}
		var best = good.stream().sorted().limit(most).toList();
		return new Choice(best, later.stream().min(Comparator.naturalOrder()).orElse(null));
	}

	private static void weigh(Candidate candidate, Opening opening, List<Ranked> good, List<Instant> later) {
		var ruling = Policies.rule(candidate, opening);
		if (ruling.now()) {
			good.add(Merit.rank(candidate, opening));
		}
		else {
			ruling.later().ifPresent(later::add);
		}
	}

}
