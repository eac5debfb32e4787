package dev.doorstep.matching;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.doorstep.console.AuditEntry;
import dev.doorstep.console.AuditLog;
import dev.doorstep.requests.HomeownerLetters;
import dev.doorstep.requests.Requests;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people decide about requests that wait for them, and about which do. */
@Service
class Approvals {

	private final Matchings matchings;

	private final HeldRows held;

	private final HoldRows rows;

	private final Requests requests;

	private final HomeownerLetters letters;

	private final AuditLog audit;

	private final MatchingLoop loop;

	private final MatchingProperties properties;

	private final Clock clock;

	Approvals(Matchings matchings, HeldRows held, HoldRows rows, Requests requests, HomeownerLetters letters,
			AuditLog audit, MatchingLoop loop, MatchingProperties properties, Clock clock) {
		this.matchings = matchings;
		this.held = held;
		this.rows = rows;
		this.requests = requests;
		this.letters = letters;
		this.audit = audit;
		this.loop = loop;
		this.properties = properties;
		this.clock = clock;
	}

	/** Those that wait, the longest first. */
	@Transactional(readOnly = true)
	public List<Held> waiting() {
		return this.held.held()
			.stream()
			.flatMap(matching -> this.requests.brief(matching.request())
				.map(brief -> new Held(brief.id(), brief.reference(), matching.reason(), matching.openedAt(),
						Discretion.cover(brief.lines(), Discretion::cover)))
				.stream())
			.toList();
	}

	/** Answers whether it still waited. */
	@Transactional
	public boolean approve(String reference) {
		var found = find(reference).filter(matching -> !matching.reason().equals(Held.UNPLACED));
		found.ifPresent(matching -> {
			var now = this.clock.instant();
			this.held.approve(matching.request(), now, now.plus(this.properties.openFor()));
			this.audit.record(new AuditEntry("request_approved", reference, null, null, matching.reason()));
			this.loop.wakeAfterCommit();
		});
		return found.isPresent();
	}

	/**
	 * The homeowner reads the reason as it is. Answers whether the request still waited.
	 */
	@Transactional
	public boolean refuse(String reference, String reason) {
		var found = find(reference);
		found.ifPresent(matching -> {
			this.held.refuse(matching.request(), reason);
			this.letters.post(matching.request(), "matching/refused-mail", Map.of("reason", reason));
			this.audit.record(new AuditEntry("request_refused", reference, null, null, reason));
		});
		return found.isPresent();
	}

	private Optional<Matching> find(String reference) {
		return this.matchings.find(reference)
			.flatMap(matching -> this.matchings.lock(matching.request()))
			.filter(matching -> matching.state() == MatchingState.HELD);
	}

	@Transactional(readOnly = true)
	public List<HoldPolicy> policies() {
		return this.rows.on();
	}

	/** From now on, on all nodes; what waits already goes on waiting. */
	@Transactional
	public void choose(Collection<HoldPolicy> on) {
		var before = words(this.rows.on());
		this.rows.put(on);
		this.audit.record(new AuditEntry("hold_policies_changed", "requests", before, words(on), null));
	}

	private static String words(Collection<HoldPolicy> policies) {
		return policies.stream().map(HoldPolicy::word).sorted().collect(Collectors.joining("\n"));
	}

}
