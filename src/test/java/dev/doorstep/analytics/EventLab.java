package dev.doorstep.analytics;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import dev.doorstep.analytics.AnalyticsProperties.Pace;
import dev.doorstep.testing.MovableClock;
import dev.doorstep.testing.TestDatabase;
import dev.doorstep.testing.amplitude.StandInAmplitude;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The store and its forwarders over a database of their own, without the rest of the
 * application, and with a clock that tests move.
 */
class EventLab implements AutoCloseable {

	static final String DESTINATION = "stand-in";

	/** Longer than an honest receiver takes on the busiest machine. */
	static final Duration TIMEOUT = Duration.ofSeconds(20);

	final StandInAmplitude amplitude = new StandInAmplitude();

	final MovableClock clock = new MovableClock();

	final JdbcClient jdbc;

	final TransactionTemplate transaction;

	private final HikariDataSource dataSource;

	EventLab() {
		this(TestDatabase.create());
	}

	EventLab(String url) {
		this.dataSource = TestDatabase.migrated(url);
		this.jdbc = JdbcClient.create(this.dataSource);
		this.transaction = new TransactionTemplate(new JdbcTransactionManager(this.dataSource));
	}

	/** As if nothing had ever happened. */
	void clear() {
		this.jdbc.sql("truncate analytics_event, analytics_held, analytics_cursor").update();
		this.amplitude.forget();
	}

	/** One event for each device, in this order; the answer are their insert ids. */
	List<String> events(UUID... devices) {
		var events = new ArrayList<NewEvent>();
		for (var device : devices) {
			events.add(new NewEvent(UUID.randomUUID(), "Step Viewed", device, null, Visitor.NO_SESSION,
					this.clock.instant(), Map.of("step", "urgency")));
		}
		store().add(events);
		return events.stream().map(event -> event.insertId().toString()).toList();
	}

	/** An event of somebody who has signed in, on a device of its own. */
	List<String> eventsOfUser(UUID user) {
		var id = UUID.randomUUID();
		store().add(List.of(new NewEvent(id, "Step Viewed", UUID.randomUUID(), user, Visitor.NO_SESSION,
				this.clock.instant(), Map.of())));
		return List.of(id.toString());
	}

	/** Events of as many devices. */
	List<String> events(int count) {
		return events(IntStream.range(0, count).mapToObj(number -> UUID.randomUUID()).toArray(UUID[]::new));
	}

	EventStore store() {
		return new EventStore(this.jdbc);
	}

	HeldEvents held() {
		return new HeldEvents(this.jdbc);
	}

	long replaySince(Instant then) {
		return this.transaction.execute(status -> destinations().replaySince(DESTINATION, then));
	}

	List<Long> seqs(List<String> insertIds) {
		return this.jdbc.sql("select seq from analytics_event where insert_id = any(cast(:ids as uuid[]))")
			.param("ids", insertIds.toArray(String[]::new))
			.query(Long.class)
			.list();
	}

	Destinations destinations() {
		return new Destinations(new Cursors(this.jdbc), new HeldDecisions(this.jdbc, held()));
	}

	Forwarder node() {
		return node(standIn());
	}

	Forwarder node(URI url) {
		return node(at(url));
	}

	private static DestinationProperties at(URI url) {
		return new DestinationProperties(null, null, new ApiKey(StandInAmplitude.KEY), Region.US, url, null, false);
	}

	DestinationProperties standIn() {
		return new DestinationProperties(null, null, new ApiKey(StandInAmplitude.KEY), Region.US, this.amplitude.url(),
				this.amplitude.batchUrl(), false);
	}

	/** One that gives up on a receiver soon, for one that never answers. */
	Forwarder impatientNode() {
		return impatientNode(this.amplitude.url());
	}

	Forwarder impatientNode(URI url) {
		return node(DESTINATION, new AmplitudeReceiver(at(url), Duration.ofMillis(500)));
	}

	Forwarder node(DestinationProperties properties) {
		return node(DESTINATION, new AmplitudeReceiver(properties, TIMEOUT));
	}

	Receiver receiver() {
		return new AmplitudeReceiver(standIn(), TIMEOUT);
	}

	Forwarder node(String destination, Receiver receiver) {
		return node(destination, receiver, this.transaction);
	}

	Forwarder node(String destination, Receiver receiver, TransactionTemplate transaction) {
		return new Nodes(this.jdbc, transaction, this.clock, pace()).node(destination, receiver);
	}

	/** How many events there are. */
	long written() {
		return this.jdbc.sql("select count(*) from analytics_event").query(Long.class).single();
	}

	String url() {
		return this.dataSource.getJdbcUrl();
	}

	DataSource dataSource() {
		return this.dataSource;
	}

	Pace pace() {
		return new Pace(Duration.ofSeconds(60), TIMEOUT, Duration.ofMillis(10), Duration.ofMillis(100));
	}

	/**
	 * A transaction elsewhere on the server, such as a vacuum, may hide what has just
	 * been written for a moment.
	 */
	void awaitVisible() {
		awaitVisible(this.jdbc);
	}

	static void awaitVisible(JdbcClient jdbc) {
		var deadline = Instant.now().plusSeconds(30);
		while (jdbc
			.sql("select exists (select from analytics_event where xid >= pg_snapshot_xmin(pg_current_snapshot()))")
			.query(Boolean.class)
			.single()) {
			if (Instant.now().isAfter(deadline)) {
				throw new IllegalStateException("Somebody keeps a transaction open");
			}
			Thread.onSpinWait();
		}
	}

	/** Rounds until there is nothing more to do now. */
	static void run(Forwarder node) {
		try {
			Forwarder.Round round;
			do {
				round = node.round();
			}
			while (round == Forwarder.Round.MORE || round == Forwarder.Round.CAUGHT_UP);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The insert ids of held events, by state and reason. */
	Map<String, Integer> heldByReason() {
		var counts = new TreeMap<String, Integer>();
		this.jdbc.sql("select state || ' ' || reason as what, count(*) as many from analytics_held group by 1")
			.query(row -> {
				counts.put(row.getString("what"), row.getInt("many"));
			});
		return counts;
	}

	long delivered() {
		return this.jdbc.sql("select delivered from analytics_cursor").query(Long.class).single();
	}

	String pausedReason() {
		return this.jdbc.sql("select coalesce(paused_reason, '') from analytics_cursor").query(String.class).single();
	}

	/** From now until the destination is tried again. */
	Duration pause() {
		var until = this.jdbc.sql("select not_before from analytics_cursor")
			.query((row, index) -> Cursors.instant(row, "not_before"))
			.single();
		return Duration.between(this.clock.instant(), until);
	}

	/** From now until an event that waits is tried again. */
	Duration heldFor(String insertId) {
		Instant until = this.jdbc.sql("""
				select not_before from analytics_held join analytics_event using (recorded_at, xid, seq)
				where insert_id = cast(:id as uuid)
				""").param("id", insertId).query((row, index) -> Cursors.instant(row, "not_before")).single();
		return Duration.between(this.clock.instant(), until);
	}

	List<String> takenIds() {
		return this.amplitude.taken().stream().map(event -> event.path("insert_id").asString()).toList();
	}

	@Override
	public void close() {
		this.amplitude.close();
		this.dataSource.close();
	}

}
