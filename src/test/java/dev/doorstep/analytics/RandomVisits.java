package dev.doorstep.analytics;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import dev.doorstep.ui.Word;

/** Visits as they come: some go on, some go back, some err, some are programs. */
final class RandomVisits {

	private static final Word ENGLISH = new Word("en");

	private final Random random;

	private final List<NewEvent> events = new ArrayList<>();

	RandomVisits(long seed) {
		this.random = new Random(seed);
	}

	/** Of many drafts that began at any time in this span, one after the other. */
	List<NewEvent> of(int drafts, Instant from, Duration span) {
		for (int draft = 0; draft < drafts; draft++) {
			visit(from.plusSeconds(this.random.nextLong(span.toSeconds())));
		}
		this.events.sort(Comparator.comparing(NewEvent::occurredAt));
		return this.events;
	}

	private void visit(Instant begin) {
		var draft = new UUID(this.random.nextLong(), this.random.nextLong());
		var visit = new Visit(new Visitor(draft, draft, null, Visitor.NO_SESSION, traffic(), Consent.MISSING),
				any("phone", "tablet", "desktop"), any("direct", "google.com", "newsletter"));
		if (chance(3)) {
			add(new TrackedEvent.Exposed(new Word("short-form"), any("a", "b"), new Word("short-form")), visit, begin);
		}
		var at = begin;
		var route = ReportLab.STEPS;
		for (int place = 0; place < route.size() && !chance(6); place++) {
			var next = (place == 0 && chance(2)) ? List.of("jobtype", "location", "contact") : route;
			at = step(visit, at, place, route, next);
			route = next;
		}
		if (chance(3)) {
			add(SomeEvents.submitted(), visit, at.plusSeconds(60));
		}
	}

	private Instant step(Visit visit, Instant begin, int place, List<String> route, List<String> next) {
		var step = new Word(route.get(place));
		var job = (place > 0) ? any("fix-leaking-faucet", "paint-room") : null;
		add(new TrackedEvent.StepViewed(step, place, chance(5), ReportLab.words(route), visit.device(), ENGLISH,
				visit.source(), job, 7), visit, begin);
		var at = begin.plusSeconds(this.random.nextLong(4000));
		if (chance(3)) {
			add(new TrackedEvent.ValidationErrorShown(step, place, List.of(any("zip", "name"), new Word("email")),
					List.of(new Word("missing"), new Word("wrong")), visit.device(), ENGLISH, visit.source(), job, 7),
					visit, at);
		}
		if (!chance(4)) {
			add(new TrackedEvent.StepCompleted(step, place, ReportLab.words(next), visit.device(), ENGLISH,
					visit.source(), job, 7), visit, at.plusSeconds(3));
		}
		if (chance(8)) {
			add(new TrackedEvent.StepChanged(step, place, ReportLab.words(next), visit.device(), ENGLISH,
					visit.source(), job, 7), visit, at.plusSeconds(9));
		}
		return at.plusSeconds(20);
	}

	private record Visit(Visitor visitor, Word device, Word source) {
	}

	private Traffic traffic() {
		return chance(8) ? Traffic.BOT : (chance(8) ? Traffic.PREFETCH : Traffic.PERSON);
	}

	private void add(TrackedEvent event, Visit visit, Instant at) {
		this.events.add(NewEvent.of(event, visit.visitor(), at));
	}

	private boolean chance(int in) {
		return this.random.nextInt(in) == 0;
	}

	private Word any(String... words) {
		return new Word(words[this.random.nextInt(words.length)]);
	}

}
