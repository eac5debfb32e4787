package dev.doorstep.testing.amplitude;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Every way in which a receiver can be unwell, in an order that chance decides. */
public final class Moods {

	private final RandomGenerator random;

	public Moods(RandomGenerator random) {
		this.random = random;
	}

	/** A good day's answer to about a third of all uploads. */
	public Behaviour next(AmplitudeRequest request) {
		return switch (this.random.nextInt(3)) {
			case 0 -> Behaviour.honest();
			case 1 -> unwell();
			default -> particular(request);
		};
	}

	private Behaviour unwell() {
		return switch (this.random.nextInt(14)) {
			case 0 -> Behaviour.answers(500);
			case 1 -> Behaviour.answers(502);
			case 2 -> Behaviour.answers(503);
			case 3 -> Behaviour.answers(408);
			case 4 -> Behaviour.answers(429);
			case 5 -> new Behaviour.Cuts();
			case 6 -> new Behaviour.TakesAndCuts();
			case 7 -> new Behaviour.TakesBut(504, "<html>Gateway Timeout</html>");
			case 8 -> Behaviour.answers(400);
			case 9 -> Behaviour.answers(413);
			case 10 -> Behaviour.answers(403);
			case 11 -> Behaviour.answers(401);
			case 12 -> new Behaviour.Answers(302, Map.of("Location", "http://localhost:1/"), "");
			default -> Behaviour.json(400, Map.of("error", "Invalid API key: " + StandInAmplitude.KEY));
		};
	}

	/** About some of the events. */
	private Behaviour particular(AmplitudeRequest request) {
		var place = List.of(this.random.nextInt(request.events().size()));
		return switch (this.random.nextInt(7)) {
			case 0 -> Behaviour.json(429, Map.of("throttled_devices", ids(request, "device_id", place)));
			case 1 -> Behaviour.json(429, Map.of("throttled_users", ids(request, "user_id", place)));
			case 2 -> Behaviour.json(429, Map.of("throttled_events", place));
			case 3 -> Behaviour.json(429, Map.of("exceeded_daily_quota_devices", ids(request, "device_id", place)));
			case 4 -> Behaviour.json(400, Map.of("events_with_invalid_fields", Map.of("time", place)));
			case 5 -> Behaviour.json(400, Map.of("silenced_events", place));
			default -> new Behaviour.TakesBut(200, "{\"rejected\":" + place + "}");
		};
	}

	private static List<String> ids(AmplitudeRequest request, String field, List<Integer> places) {
		return places.stream().map(request.texts(field)::get).toList();
	}

}
