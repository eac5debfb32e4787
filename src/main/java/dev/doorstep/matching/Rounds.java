package dev.doorstep.matching;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sees to requests whose time has come, one in a transaction: who did not answer in time
 * is not waited for any more, and the next best are asked.
 */
@Service
class Rounds {

	private static final Duration A_WHILE = Duration.ofMinutes(5);

	private final Matchings matchings;

	private final InvitationRows invitations;

	private final ProLoads loads;

	private final Openings openings;

	private final Inviting inviting;

	private final Terms terms;

	private final Repetitions repetitions;

	private final Admission admission;

	private final Holds holds;

	private final MatchingProperties properties;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Rounds(Matchings matchings, InvitationRows invitations, ProLoads loads, Openings openings, Inviting inviting,
			Terms terms, Repetitions repetitions, Admission admission, Holds holds, MatchingProperties properties,
			ApplicationEventPublisher events, Clock clock) {
		this.matchings = matchings;
		this.invitations = invitations;
		this.loads = loads;
		this.openings = openings;
		this.inviting = inviting;
		this.terms = terms;
		this.repetitions = repetitions;
		this.admission = admission;
		this.holds = holds;
		this.properties = properties;
		this.events = events;
		this.clock = clock;
	}

	/** Sees to the one that has waited longest; nothing when none is due. */
	@Transactional
	public boolean next() {
		var now = this.clock.instant();
		var due = this.matchings.claim(now);
		due.ifPresent(matching -> seeToOrSayWhich(matching, now));
		return due.isPresent();
	}

	/** Lets others go first. */
	@Transactional
	public void putOff(UUID request) {
		this.matchings.lock(request)
			.ifPresent(matching -> this.matchings.change(request, matching.state(), matching.margin(),
					this.clock.instant().plus(A_WHILE)));
	}

	private void seeToOrSayWhich(Matching matching, Instant now) {
		try {
			seeTo(matching, now);
		}
		catch (RuntimeException ex) {
			throw new RoundFailed(matching.request(), ex);
		}
	}

	private void seeTo(Matching matching, Instant now) {
		if (matching.state() == MatchingState.REPEATED) {
			this.repetitions.seeTo(matching, now);
			return;
		}
		if (this.terms.ended(matching, now)) {
			return;
		}
		var standing = lapse(matching.request(), now);
		var room = (int) (this.properties.atOnce() - standing.asked() - standing.placed());
		if (matching.state().looking() && standing.placed() < this.properties.places() && room > 0) {
			look(matching, standing, room, now);
		}
		else {
			this.matchings.change(matching.request(), matching.state(), matching.margin(),
					earliest(standing.deadline(), this.terms.next(matching, now)));
		}
	}

	private Standing lapse(UUID request, Instant now) {
		var overdue = new Standing(this.invitations.of(request)).overdue(now);
		overdue.forEach(this::lapse);
		this.loads.release(overdue.stream().map(Invitation::pro).toList());
		return new Standing(this.invitations.of(request));
	}

	private void lapse(Invitation overdue) {
		this.invitations.change(overdue.id(), overdue.state().after(InvitationAction.LAPSE).orElseThrow(), "");
		this.events.publishEvent(new InvitationLapsed(overdue.request(), overdue.id(), overdue.pro()));
	}

	private void look(Matching matching, Standing standing, int room, Instant now) {
		var opening = this.openings.of(matching.request(), standing.invitations(), now);
		if (opening.isEmpty()) {
			this.holds.unplaced(matching, now);
		}
		else if (this.admission.admits(matching, opening.get(), now)) {
			invite(matching, opening.get(), standing, room, now);
		}
	}

	private void invite(Matching matching, Opening opening, Standing standing, int room, Instant now) {
		var sent = this.inviting.invite(opening, matching.margin(), room);
		var asked = standing.asked() + sent.sent();
		var state = after(matching,
				(asked > 0 || sent.again() != null) ? MatchingAction.INVITE : MatchingAction.EXHAUST);
		tell(matching, state, standing, sent);
		// Who has room or a free day by then is not known now.
		var again = (sent.sent() < room && sent.again() == null) ? now.plus(this.properties.again()) : sent.again();
		var deadline = new Standing(this.invitations.of(matching.request())).deadline();
		this.matchings.change(matching.request(), state, sent.margin(),
				earliest(deadline, again, this.terms.next(matching, now)));
	}

	/** A first look that finds nobody, or nobody near, says nothing yet. */
	private void tell(Matching before, MatchingState state, Standing standing, Inviting.Sent sent) {
		if (state == MatchingState.EXHAUSTED && before.state() == state) {
			this.events.publishEvent(new PoolExhausted(before.request()));
		}
		if (sent.sent() > 0 && sent.margin() > before.margin() && !standing.invitations().isEmpty()) {
			this.events.publishEvent(new SearchWidened(before.request()));
		}
	}

	private static MatchingState after(Matching matching, MatchingAction action) {
		return matching.state().after(action).orElseThrow();
	}

	/** The earliest of these that are known. */
	private static Instant earliest(Instant... instants) {
		return Stream.of(instants).filter(Objects::nonNull).min(Instant::compareTo).orElseThrow();
	}

}
