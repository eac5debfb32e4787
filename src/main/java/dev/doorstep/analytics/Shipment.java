package dev.doorstep.analytics;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.doorstep.analytics.Verdict.Blame;

/**
 * Hands one batch over, in as many pieces as the receiver's answers ask for. The order of
 * a device's events is kept throughout.
 */
final class Shipment {

	static final String FORBIDDEN = "HTTP 403";

	private final Receiver receiver;

	private final Terms terms;

	private final Journal journal;

	private final Backoff backoff;

	private final Clock clock;

	private final Deque<List<Entry>> slices = new ArrayDeque<>();

	private final Bystanders bystanders;

	/** Events that alone were forbidden; something that gets through is their end. */
	private final List<Entry> suspects = new ArrayList<>();

	private boolean getsThrough;

	Shipment(Receiver receiver, Terms terms, Journal journal, Backoff backoff, Clock clock, Bystanders bystanders) {
		this.receiver = receiver;
		this.terms = terms;
		this.journal = journal;
		this.backoff = backoff;
		this.clock = clock;
		this.bystanders = bystanders;
	}

	End send(List<Entry> batch) throws InterruptedException {
		this.slices.addAll(Slices.of(batch, this.terms));
		while (!this.slices.isEmpty()) {
			var end = sendNext();
			if (end != End.DONE) {
				return end;
			}
		}
		return this.suspects.isEmpty() ? End.DONE : judgeSuspects();
	}

	private End sendNext() throws InterruptedException {
		var next = this.slices.pop();
		var aside = next.stream().flatMap(entry -> this.bystanders.find(entry).stream()).toList();
		if (!aside.isEmpty() && !this.journal.setAside(aside, rows(aside))) {
			return End.LOST;
		}
		var slice = next.stream().filter(entry -> this.bystanders.find(entry).isEmpty()).toList();
		if (slice.isEmpty()) {
			return End.DONE;
		}
		if (!this.journal.sending(slice, this.clock.instant())) {
			return End.LOST;
		}
		var answer = this.receiver.receive(slice.stream().map(Entry::json).toList(), this.terms);
		return act(Judge.judge(answer, slice.stream().map(Entry::event).toList()), slice);
	}

	private End act(Verdict verdict, List<Entry> slice) {
		return switch (verdict) {
			case Verdict.Taken(var rejected) -> taken(slice, rejected);
			case Verdict.Sorted(var fates) -> sorted(slice, fates);
			case Verdict.Split(var blame) -> split(slice, blame);
			case Verdict.Wait wait -> pauseFor(wait, slice);
			case Verdict.Refused(var reason) -> {
				this.journal.notReceived(slice);
				yield pause(reason);
			}
		};
	}

	private End taken(List<Entry> slice, Map<Integer, Fate> rejected) {
		this.getsThrough = true;
		var settled = new ArrayList<>(this.suspects.stream().map(Shipment::forbidden).toList());
		this.suspects.clear();
		for (int place = 0; place < slice.size(); place++) {
			settled.add(new Settled(slice.get(place), rejected.getOrDefault(place, new Fate.Delivered())));
		}
		int size = this.journal.cursor().batchSize();
		this.journal.resize(Math.min(this.terms.mostEvents(), size + Math.max(1, size / 10)));
		return settle(settled) ? End.DONE : End.LOST;
	}

	private End sorted(List<Entry> slice, Map<Integer, Fate> fates) {
		this.journal.notReceived(slice);
		var settled = fates.entrySet()
			.stream()
			.map(fate -> new Settled(slice.get(fate.getKey()), fate.getValue()))
			.toList();
		this.slices.push(Slices.without(slice, fates.keySet()));
		return settle(settled) ? End.DONE : End.LOST;
	}

	private boolean settle(List<Settled> settled) {
		var rows = rows(settled);
		this.bystanders.learn(rows);
		return this.journal.settle(settled, rows);
	}

	private List<HeldRow> rows(List<Settled> settled) {
		var now = this.clock.instant();
		return settled.stream()
			.filter(event -> !event.delivered())
			.map(event -> Holds.row(event, now, this.terms.throttle()))
			.toList();
	}

	private End split(List<Entry> slice, Blame blame) {
		this.journal.notReceived(slice);
		if (slice.size() == 1) {
			return single(slice.getFirst(), blame);
		}
		var middle = slice.size() / 2;
		this.slices.push(slice.subList(middle, slice.size()));
		this.slices.push(slice.subList(0, middle));
		if (blame == Blame.TOO_LARGE) {
			this.journal.resize(middle);
		}
		return End.DONE;
	}

	private End single(Entry entry, Blame blame) {
		if (blame == Blame.FORBIDDEN) {
			return suspect(entry);
		}
		var dead = new Settled(entry, new Fate.Dead(blame.name().toLowerCase(Locale.ROOT)));
		return settle(List.of(dead)) ? End.DONE : End.LOST;
	}

	/** One event may hold what a firewall dislikes; two that are unrelated do not. */
	private End suspect(Entry entry) {
		var unrelated = this.suspects.stream()
			.anyMatch(suspect -> !suspect.event().deviceId().equals(entry.event().deviceId()));
		this.suspects.add(entry);
		return unrelated ? pause(FORBIDDEN) : End.DONE;
	}

	private End judgeSuspects() {
		if (!this.getsThrough) {
			return pause(FORBIDDEN);
		}
		return settle(this.suspects.stream().map(Shipment::forbidden).toList()) ? End.DONE : End.LOST;
	}

	private static Settled forbidden(Entry entry) {
		return new Settled(entry, new Fate.Dead("forbidden"));
	}

	private End pauseFor(Verdict.Wait wait, List<Entry> slice) {
		if (!wait.received()) {
			this.journal.notReceived(slice);
		}
		Duration pause = this.backoff.after(wait, this.journal.cursor().failures());
		if (!this.journal.waiting(wait.reason(), this.clock.instant().plus(pause))) {
			return End.LOST;
		}
		return wait.crowded() ? End.CROWDED : End.WAITING;
	}

	private End pause(String reason) {
		return this.journal.paused(reason, this.clock.instant().plus(Backoff.PROBE)) ? End.PAUSED : End.LOST;
	}

}
