package dev.doorstep.analytics;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.doorstep.analytics.Verdict.Blame;
import dev.doorstep.analytics.Verdict.Refused;
import dev.doorstep.analytics.Verdict.Sorted;
import dev.doorstep.analytics.Verdict.Split;
import dev.doorstep.analytics.Verdict.Taken;
import dev.doorstep.analytics.Verdict.Wait;

/**
 * Reads answers. The status line decides; the body, which may disagree or be anything,
 * only names events.
 */
final class Judge {

	private static final List<String> OUR_FAULT = List.of("Invalid API key", "Invalid request path",
			"Missing request body");

	private static final Map<String, String> COMPLAINTS = Map.of("events_with_invalid_fields", "invalid",
			"events_with_missing_fields", "missing", "events_with_invalid_id_lengths", "id_length");

	private Judge() {
	}

	static Verdict judge(Answer answer, List<StoredEvent> events) {
		return switch (answer) {
			case Answer.Replied replied -> judge(replied, events);
			case Answer.Unreached(var reason) -> new Wait(false, Wait.MOMENT, Optional.empty(), reason);
			case Answer.Broken(var reason) -> new Wait(true, Wait.MOMENT, Optional.empty(), reason);
		};
	}

	private static Verdict judge(Answer.Replied answer, List<StoredEvent> events) {
		var reply = Reply.parse(answer.body());
		var reason = "HTTP " + answer.status();
		return switch (answer.status()) {
			case 400 -> badRequest(reply, events);
			case 403 -> new Split(Blame.FORBIDDEN);
			case 408 -> new Wait(true, Wait.MOMENT, answer.retryAfter(), reason);
			case 413 -> new Split(Blame.TOO_LARGE);
			case 429 -> tooMany(reply, events, answer.retryAfter());
			case 503 -> new Wait(false, Wait.MOMENT, answer.retryAfter(), reason);
			default -> switch (answer.status() / 100) {
				case 2 -> new Taken(rejected(reply, events.size()));
				case 5 -> new Wait(true, Wait.MOMENT, answer.retryAfter(), reason);
				default -> new Refused(reason);
			};
		};
	}

	/** Some compatible receivers take a batch and leave out a few. */
	private static Map<Integer, Fate> rejected(Reply reply, int events) {
		var fates = new HashMap<Integer, Fate>();
		for (var field : List.of("rejected", "events_rejected")) {
			reply.places(field, events).forEach(place -> fates.put(place, new Fate.Dead("rejected")));
			reply.placesByProperty(field, events)
				.forEach((place, property) -> fates.put(place, new Fate.Dead("rejected " + property)));
		}
		return fates;
	}

	private static Verdict badRequest(Reply reply, List<StoredEvent> events) {
		var ourFault = ourFault(reply);
		if (ourFault.isPresent()) {
			return new Refused("HTTP 400 " + ourFault.get());
		}
		var fates = new HashMap<Integer, Fate>();
		reply.places("throttled_events", events.size()).forEach(place -> fates.put(place, new Fate.Throttled()));
		reply.places("silenced_events", events.size()).forEach(place -> fates.put(place, new Fate.Parked("silenced")));
		COMPLAINTS.forEach((field, complaint) -> reply.placesByProperty(field, events.size())
			.forEach((place, property) -> fates.put(place, new Fate.Dead(complaint + " " + property))));
		return fates.isEmpty() ? new Split(Blame.UNREADABLE) : new Sorted(fates);
	}

	/** In words of our own: what the receiver says may repeat the key. */
	private static Optional<String> ourFault(Reply reply) {
		if (!reply.text("missing_field").isBlank()) {
			return Optional.of("Missing field");
		}
		return OUR_FAULT.stream().filter(reply.text("error")::startsWith).findFirst();
	}

	private static Verdict tooMany(Reply reply, List<StoredEvent> events, Optional<Duration> retryAfter) {
		var throttled = reply.ids("throttled_devices");
		reply.places("throttled_events", events.size()).forEach(place -> throttled.add(events.get(place).deviceId()));
		var fates = new HashMap<Integer, Fate>();
		fates.putAll(of(throttled, reply.ids("throttled_users"), events, new Fate.Throttled()));
		fates.putAll(of(reply.ids("exceeded_daily_quota_devices"), reply.ids("exceeded_daily_quota_users"), events,
				new Fate.OverQuota()));
		return fates.isEmpty() ? new Wait(false, Wait.CROWDED, retryAfter, "HTTP 429") : new Sorted(fates);
	}

	private static Map<Integer, Fate> of(Set<String> devices, Set<String> users, List<StoredEvent> events, Fate fate) {
		return IntStream.range(0, events.size())
			.filter(place -> devices.contains(events.get(place).deviceId())
					|| users.contains(events.get(place).userId()))
			.boxed()
			.collect(Collectors.toMap(place -> place, place -> fate));
	}

}
