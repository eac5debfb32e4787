package dev.doorstep.analytics;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;

import dev.doorstep.testing.amplitude.Behaviour;
import dev.doorstep.testing.amplitude.Moods;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A receiver that fails in any way at any time. The seed is in the name of each run; to
 * repeat one that chance chose, set it as {@code doorstep.seed}.
 */
class RandomFailureTests extends EventLabTest {

	private static final int WAVES = 40;

	private static final int MOST_AT_ONCE = 120;

	/** By the number that an event carries, its insert id. */
	private final Map<String, String> written = new HashMap<>();

	static LongStream seeds() {
		return LongStream.of(1, 2, 3, Long.getLong("doorstep.seed", System.nanoTime()));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void everyEventIsAccountedFor(long seed) {
		System.out.println("doorstep.seed=" + seed);
		var random = new Random(seed);
		var moods = new Moods(random);
		amplitude.always(new Behaviour.Depends(moods::next));
		for (int wave = 0; wave < WAVES; wave++) {
			write(random);
			forward();
			lab.clock.move(Duration.ofSeconds(random.nextInt(400)));
		}
		amplitude.always(Behaviour.honest());
		for (int hour = 0; hour < 30; hour++) {
			forward();
			lab.clock.move(Duration.ofHours(1));
		}
		accountsForEveryEvent();
		keepsTheOrderOfEachDevice();
	}

	private void write(Random random) {
		var events = new ArrayList<NewEvent>();
		for (int count = random.nextInt(MOST_AT_ONCE); count >= 0; count--) {
			var number = "n" + this.written.size();
			var id = UUID.randomUUID();
			var user = (random.nextInt(3) == 0) ? new UUID(7, random.nextInt(5)) : null;
			events.add(new NewEvent(id, "Step Viewed", new UUID(9, random.nextInt(60)), user, Visitor.NO_SESSION,
					lab.clock.instant(), Map.of("step", number)));
			this.written.put(number, id.toString());
		}
		lab.store().add(events);
	}

	private void accountsForEveryEvent() {
		assertThat(this.written.size()).isGreaterThan(1_000);
		var taken = new HashSet<>(lab.takenIds());
		var held = held();
		assertThat(lab.heldByReason().keySet()).noneMatch(reason -> reason.startsWith("retry"));
		assertThat(lab.delivered() + held.size()).isEqualTo(this.written.size());
		assertThat(this.written.values()).allMatch(id -> taken.contains(id) || held.contains(id));
		assertThat(this.written.values()).containsAll(taken);
		for (var request : amplitude.requests()) {
			assertThat(request.events()).allSatisfy(
					event -> assertThat(event.path("insert_id").asString()).isEqualTo(this.written.get(number(event))));
		}
	}

	/** What a person has to decide about, by insert id. */
	private static Set<String> held() {
		return lab.jdbc.sql("""
				select insert_id::text from analytics_held join analytics_event using (recorded_at, xid, seq)
				where reason <> ''
				""").query(String.class).set();
	}

	private static void keepsTheOrderOfEachDevice() {
		var numbers = new HashMap<String, List<Integer>>();
		for (var event : amplitude.taken()) {
			numbers.computeIfAbsent(event.path("device_id").asString(), device -> new ArrayList<>())
				.add(Integer.parseInt(number(event).substring(1)));
		}
		assertThat(numbers.values()).allSatisfy(ofDevice -> assertThat(ofDevice).isSorted());
	}

	private static String number(JsonNode event) {
		return event.path("event_properties").path("step").asString();
	}

}
