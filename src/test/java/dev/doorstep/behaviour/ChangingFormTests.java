package dev.doorstep.behaviour;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import dev.doorstep.flags.Configuration;
import dev.doorstep.flags.Flag;
import dev.doorstep.flags.Impossible;
import dev.doorstep.flags.Overtaken;
import dev.doorstep.flags.Publishing;
import dev.doorstep.flags.Revisions;
import dev.doorstep.flags.Serving;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The form changes while people fill it in, over real HTTP. */
class ChangingFormTests extends RunningDoorstep {

	@Autowired
	Revisions revisions;

	@Autowired
	Publishing publishing;

	@AfterEach
	void bringTheFormBack() {
		this.publishing.restore(1, this.revisions.current().number(), "After the test");
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void nobodyLosesAnAnswerWhateverIsPublishedBetweenTwoClicks(long seed) {
		var random = new Random(seed);
		var email = someAddress();
		var walker = new Walker(browser(), email);
		for (int clicks = 0; !walker.atTheEnd(); clicks++) {
			assertThat(clicks).as("clicks on the way").isLessThan(40);
			if (random.nextInt(3) == 0) {
				publishSomething(random);
			}
			walker.goesOn();
		}
		hasSentOneRequest(email);
	}

	@Test
	void twoHundredOpenDraftsReachTheirEndWhileStepsAreSwitched() throws Exception {
		var random = new Random(22);
		var walkers = IntStream.range(0, 200).mapToObj(index -> new Walker(browser(), someAddress())).toList();
		together(walkers.stream().map(walker -> work(() -> walker.goesOn(1 + random.nextInt(5)))).toList());
		for (var step : List.of("home", "description", "urgency", "questions")) {
			publish(step, Serving.everybody("off"));
			together(walkers.stream().map(walker -> work(walker::goesOn)).toList());
		}
		this.publishing.restore(1, this.revisions.current().number(), "Back on");
		together(walkers.stream().map(walker -> work(walker::goesToTheEnd)).toList());

		walkers.forEach(walker -> hasSentOneRequest(walker.email()));
	}

	@Test
	void aRolloutIsWidenedAndNarrowedUnderLoad() throws Exception {
		var walkers = IntStream.range(0, 60).mapToObj(index -> new Walker(browser(), someAddress())).toList();
		var done = new AtomicBoolean();
		try (var publisher = Executors.newSingleThreadExecutor()) {
			var changes = publisher.submit(() -> {
				var random = new Random(60);
				while (!done.get()) {
					publish("home", Serving.rollout("on", random.nextInt(Serving.ALL + 1), "off"));
				}
			});
			try {
				together(walkers.stream().map(walker -> work(walker::goesToTheEnd)).toList());
			}
			finally {
				done.set(true);
			}
			changes.get();
		}
		walkers.forEach(walker -> hasSentOneRequest(walker.email()));
	}

	private static Callable<Void> work(Runnable action) {
		return Executors.callable(action, null);
	}

	private static void together(List<Callable<Void>> actions) throws Exception {
		try (var people = Executors.newFixedThreadPool(8)) {
			for (var outcome : people.invokeAll(actions)) {
				outcome.get();
			}
		}
	}

	private void hasSentOneRequest(String email) {
		assertThat(this.jdbc
			.sql("select draft.revision = request.revision from requests request join drafts draft using (id)"
					+ " where request.facts::text like :email")
			.param("email", "%" + email + "%")
			.query(Boolean.class)
			.list()).containsExactly(true);
	}

	/** What nobody could publish is not published; another try is not needed. */
	private void publishSomething(Random random) {
		try {
			if (random.nextInt(4) == 0) {
				var number = 1 + random.nextLong(this.revisions.current().number());
				this.publishing.restore(number, this.revisions.current().number(), "Restored in a test");
			}
			else {
				this.publishing.publish(this.revisions.current().number(), "Changed in a test",
						configuration -> changed(configuration, random));
			}
		}
		catch (Impossible | Overtaken ex) {
			assertThat(ex).isNotNull();
		}
	}

	private static Configuration changed(Configuration configuration, Random random) {
		var steps = new ArrayList<>(configuration.steps());
		if (random.nextBoolean()) {
			Collections.swap(steps, random.nextInt(steps.size()), random.nextInt(steps.size()));
		}
		var chosen = "step." + steps.get(random.nextInt(steps.size()));
		return new Configuration(steps, configuration.flags()
			.stream()
			.map(flag -> flag.key().equals(chosen)
					? serving(flag,
							Serving.rollout("on",
									List.of(0, Serving.ALL, random.nextInt(Serving.ALL)).get(random.nextInt(3)), "off"))
					: flag)
			.toList());
	}

	private void publish(String step, Serving serving) {
		this.publishing.publish(this.revisions.current().number(), "Changed in a test",
				configuration -> new Configuration(configuration.steps(),
						configuration.flags()
							.stream()
							.map(flag -> flag.key().equals("step." + step) ? serving(flag, serving) : flag)
							.toList()));
	}

	private static Flag serving(Flag flag, Serving serving) {
		return new Flag(flag.key(), flag.kind(), flag.type(), flag.description(), flag.owner(), flag.reviewBy(),
				flag.variants(), flag.on(), flag.off(), flag.prerequisites(), flag.rules(), serving, flag.seed(),
				flag.hashVersion());
	}

}
