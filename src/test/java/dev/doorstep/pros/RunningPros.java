package dev.doorstep.pros;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import dev.doorstep.testing.DoorstepTest;
import dev.doorstep.testing.MovableClock;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.awaitility.Awaitility.await;

/** Professionals in the whole application, by a clock that tests move. */
@DoorstepTest
@Import(RunningPros.StandingClock.class)
public abstract class RunningPros {

	@Autowired
	protected MovableClock clock;

	@Autowired
	protected JdbcClient jdbc;

	protected ProBook pros;

	@TestConfiguration(proxyBeanMethods = false)
	static class StandingClock {

		@Bean
		MovableClock clock() {
			return new MovableClock();
		}

	}

	@BeforeEach
	void forgetEverybody() {
		this.pros = new ProBook(this.jdbc);
		this.jdbc.sql("delete from matchings").update();
		this.jdbc.sql("delete from pros").update();
	}

	/** A verified plumber at work at any time, with room for three requests. */
	protected UUID plumber(String company, Around reach) {
		return plumber(company, reach, 3, WorkingHours.ALWAYS);
	}

	protected UUID plumber(String company, Around reach, int capacity, WorkingHours hours) {
		var availability = new Availability(ProBook.OFFICE_HOURS.zone(), hours, DaysOff.NONE, null);
		var id = this.pros.add(company, company.toLowerCase() + "@pros.example", "", Work.of("plumbing"), reach,
				availability, capacity);
		this.pros.change(id, ProState.VERIFIED);
		return id;
	}

	/** Time passes, and whatever is due by then happens. */
	protected Instant later(Duration time) {
		this.clock.move(time);
		return this.clock.instant();
	}

	/** Others work beside the test. */
	protected static void soon(ThrowingRunnable holds) {
		await().atMost(Duration.ofSeconds(20)).untilAsserted(holds);
	}

}
