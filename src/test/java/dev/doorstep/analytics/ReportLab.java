package dev.doorstep.analytics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.zaxxer.hikari.HikariDataSource;
import dev.doorstep.testing.TestDatabase;
import dev.doorstep.ui.Word;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Events and their reports over a database of their own. */
class ReportLab implements AutoCloseable {

	static final List<String> STEPS = List.of("jobtype", "questions", "location", "urgency", "contact");

	final JdbcClient jdbc;

	final TransactionTemplate transaction;

	final RollupRows rows;

	final FunnelRows funnel;

	final Rollup rollup;

	private final HikariDataSource dataSource;

	ReportLab() {
		this.dataSource = TestDatabase.migrated(TestDatabase.create());
		this.jdbc = JdbcClient.create(this.dataSource);
		this.transaction = new TransactionTemplate(new JdbcTransactionManager(this.dataSource));
		this.rows = new RollupRows(this.jdbc);
		this.funnel = new FunnelRows(this.jdbc);
		this.rollup = new Rollup(this.rows, new EventMarks(this.jdbc));
	}

	void store(TrackedEvent event, Visitor visitor, Instant at) {
		store(List.of(NewEvent.of(event, visitor, at)));
	}

	void store(List<NewEvent> events) {
		new EventStore(this.jdbc).add(new ArrayList<>(events));
	}

	/** One round; whether there is more. */
	boolean rollsUpOnce() {
		return this.transaction.execute(status -> this.rollup.round());
	}

	/** As many as it takes for all events. */
	void rollsUp() {
		EventLab.awaitVisible(this.jdbc);
		while (rollsUpOnce()) {
			// The next events wait.
		}
	}

	Map<String, Map<String, Long>> everybody(Period period) {
		return this.funnel.sums(Slice.ALL, period);
	}

	static TrackedEvent viewed(String step) {
		return new TrackedEvent.StepViewed(new Word(step), STEPS.indexOf(step), false, words(STEPS), new Word("phone"),
				new Word("en"), new Word("direct"), null, 1);
	}

	static TrackedEvent completed(String step) {
		return new TrackedEvent.StepCompleted(new Word(step), STEPS.indexOf(step), words(STEPS), new Word("phone"),
				new Word("en"), new Word("direct"), null, 1);
	}

	static List<Word> words(List<String> texts) {
		return texts.stream().map(Word::new).toList();
	}

	static Visitor somebody() {
		return Visitor.ofDraft(UUID.randomUUID());
	}

	@Override
	public void close() {
		this.dataSource.close();
	}

}
