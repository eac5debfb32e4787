package dev.doorstep.analytics;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A look at a page is written once, whatever the database does meanwhile. */
class LooksTests {

	final EventLab lab = new EventLab();

	final Looks looks = new Looks(this.lab.store(), new Bell());

	@BeforeEach
	void start() {
		this.looks.start();
	}

	@AfterEach
	void close() {
		this.looks.stop();
		this.lab.close();
	}

	@Test
	void allThatComeAtOnceAreWrittenBeforeItStops() {
		IntStream.range(0, 2_000).parallel().forEach(number -> this.looks.add(look()));
		this.looks.stop();

		assertThat(written()).isEqualTo(2_000);
	}

	@Test
	void whatCannotBeWrittenYetWaits() {
		whileTheTableIsLocked(() -> {
			this.looks.add(look());
			await().until(() -> waitingStatements() == 1);
		});

		await().until(() -> written() == 1);
	}

	@Test
	void aWriteThatIsCutOffIsDoneOnce() {
		whileTheTableIsLocked(() -> {
			this.looks.add(look());
			await().until(() -> waitingStatements() == 1);
			cutOff();
		});
		this.looks.add(look());

		await().until(() -> written() == 2);
		this.looks.stop();
		assertThat(written()).isEqualTo(2);
	}

	@Test
	void aWriteThatArrivedBeforeItWasCutOffIsNotRepeated() {
		var begin = Instant.now();
		var known = look();
		this.lab.store().add(List.of(known));
		this.lab.store().addMissing(List.of(known, look()), begin);

		assertThat(written()).isEqualTo(2);
	}

	private NewEvent look() {
		return NewEvent.of(ReportLab.viewed("urgency"), Visitor.ofDraft(UUID.randomUUID()), Instant.now());
	}

	private void whileTheTableIsLocked(Runnable action) {
		this.lab.transaction.executeWithoutResult(status -> {
			this.lab.jdbc.sql("lock table analytics_event in access exclusive mode").update();
			action.run();
		});
	}

	private long waitingStatements() {
		return this.lab.jdbc.sql("""
				select count(*) from pg_stat_activity
				where datname = current_database() and wait_event_type = 'Lock'
				""").query(Long.class).single();
	}

	private void cutOff() {
		this.lab.jdbc.sql("""
				select pg_terminate_backend(pid) from pg_stat_activity
				where datname = current_database() and wait_event_type = 'Lock'
				""").query().listOfRows();
	}

	private long written() {
		return this.lab.jdbc.sql("select count(*) from analytics_event").query(Long.class).single();
	}

}
