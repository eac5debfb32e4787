package dev.doorstep.analytics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Six people with the form, a program, and a browser that looked ahead. Two of the six
 * submit; one of these, and one of the others, is not asked the questions.
 */
final class PastDay {

	private static final List<String> LONG = List.of("jobtype", "questions", "location");

	private static final List<String> SHORT = List.of("jobtype", "location");

	private final Instant begin;

	private final List<NewEvent> events = new ArrayList<>();

	PastDay(Instant begin) {
		this.begin = begin;
	}

	List<NewEvent> events() {
		new Visit("phone", "direct", LONG).answers("jobtype", 0)
			.answers("questions", 10)
			.answers("location", 30)
			.sees("review", 60, false)
			.happens("Request Submitted", 120, Map.of());
		new Visit("desktop", "google.com", SHORT).answers("jobtype", 0)
			.answers("location", 10)
			.sees("location", 40, true)
			.happens("Step Changed", 50, Map.of("step", "location"))
			.sees("review", 60, false)
			.happens("Request Submitted", 120, Map.of());
		leave();
		return this.events;
	}

	private void leave() {
		new Visit("phone", "direct", LONG).answers("jobtype", 0)
			.sees("questions", 10, false)
			.errs("questions", 20, "size")
			.errs("questions", 30, "size");
		new Visit("phone", "direct", LONG).answers("jobtype", 0)
			.answers("questions", 10)
			.sees("location", 30, false)
			.errs("location", 50, "zip");
		new Visit("desktop", "direct", LONG).sees("jobtype", 0, false);
		new Visit("phone", "=cmd", SHORT).answers("jobtype", 0).sees("location", 10, false);
		new Visit("phone", "direct", LONG, Traffic.BOT).answers("jobtype", 0);
		new Visit("phone", "direct", LONG, Traffic.PREFETCH).sees("jobtype", 0, false);
	}

	private final class Visit {

		private final UUID draft = UUID.randomUUID();

		private final Map<String, Object> traits;

		private final Traffic traffic;

		Visit(String device, String source, List<String> route) {
			this(device, source, route, Traffic.PERSON);
		}

		Visit(String device, String source, List<String> route, Traffic traffic) {
			this.traits = Map.of("device", device, "source", source, "locale", "en", "route", route);
			this.traffic = traffic;
		}

		/** In twenty seconds. */
		Visit answers(String step, long at) {
			return sees(step, at, false).happens("Step Completed", at + 20, Map.of("step", step));
		}

		Visit sees(String step, long at, boolean again) {
			return happens("Step Viewed", at, Map.of("step", step, "again", again));
		}

		Visit errs(String step, long at, String field) {
			return happens("Validation Error Shown", at, Map.of("step", step, "fields", List.of(field)));
		}

		Visit happens(String name, long at, Map<String, Object> properties) {
			var all = new HashMap<>(this.traits);
			all.putAll(properties);
			PastDay.this.events.add(new NewEvent(null, name, this.draft, this.draft, null, Visitor.NO_SESSION,
					this.traffic.key(), Consent.MISSING.key(), PastDay.this.begin.plusSeconds(at), all));
			return this;
		}

	}

}
