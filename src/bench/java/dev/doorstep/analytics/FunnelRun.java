package dev.doorstep.analytics;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/** Reports of a database that holds the events of a quarter of a year. */
public final class FunnelRun implements AutoCloseable {

	private static final int DAYS = 90;

	private static final int REPEATED = 10;

	private static final int AT_ONCE = 20;

	private static final ZoneId ZONE = ZoneId.of("America/New_York");

	private final ReportLab lab = new ReportLab();

	private final ManyVisits visits = new ManyVisits(this.lab.jdbc);

	private final Funnels funnels = new Funnels(this.lab.funnel);

	/** Until there are at least so many events. */
	public void write(int events) {
		var begin = Instant.now().minus(Duration.ofDays(DAYS));
		while (written() < events) {
			var days = Math.max(1, DAYS * (events - written()) / events);
			for (int day = 0; day < days; day++) {
				this.visits.write(events / DAYS / ManyVisits.EVENTS, begin.plus(Duration.ofDays(DAYS * day / days)),
						Duration.ofDays(1));
			}
		}
		this.lab.jdbc.sql("vacuum analyze analytics_event").update();
	}

	public long written() {
		return this.lab.jdbc.sql("select count(*) from analytics_event").query(Long.class).single();
	}

	/** In how many seconds all that is written is summed up. */
	public double rollUp() {
		var start = System.nanoTime();
		this.lab.rollsUp();
		return seconds(start);
	}

	/** Of all ninety days: milliseconds by what it is cut by, the slowest of some. */
	public Map<String, Double> reports() {
		var today = LocalDate.now(ZONE);
		var period = Period.lastDays(DAYS, today, ZONE);
		var slowest = new TreeMap<String, Double>();
		report(Slice.ALL, period);
		for (var slice : slices(period)) {
			for (int time = 0; time < REPEATED; time++) {
				var start = System.nanoTime();
				report(slice, period);
				slowest.merge(slice.dimension().key(), seconds(start) * 1000, Math::max);
			}
		}
		return slowest;
	}

	private List<Slice> slices(Period period) {
		var slices = new ArrayList<>(List.of(Slice.ALL));
		this.lab.funnel.values(period, 2)
			.forEach((dimension, values) -> values.forEach(value -> slices.add(new Slice(dimension, value))));
		return slices;
	}

	/** All a page of the report asks for. */
	private void report(Slice slice, Period period) {
		if (this.funnels.of(slice, period).empty()) {
			throw new IllegalStateException("Nobody started with " + slice);
		}
		this.funnels.compare((slice.dimension() != Dimension.ALL) ? slice.dimension() : Dimension.DEVICE, period, 8);
		this.lab.funnel.values(period, 12);
	}

	/**
	 * Takes in so many events a second for so long, while a loop sums them up as the
	 * application's does.
	 * @return the age, in seconds, of the oldest event that was not summed up at any
	 * time, looked at each second
	 */
	public double keepUp(int eventsPerSecond, int seconds) {
		this.visits.putAside(eventsPerSecond * seconds / ManyVisits.EVENTS, Instant.now(), Duration.ofSeconds(60));
		var loop = new RollupLoop(this.lab.rollup, this.lab.rows);
		loop.start();
		var writer = CompletableFuture.runAsync(() -> play(eventsPerSecond), Thread.ofPlatform()::start);
		var oldest = 0.0;
		var start = System.nanoTime();
		for (var look = 1.0; !writer.isDone();) {
			if (seconds(start) > look) {
				look++;
				oldest = Math.max(oldest, behind());
			}
		}
		writer.join();
		loop.stop();
		return oldest;
	}

	private void play(int eventsPerSecond) {
		var start = System.nanoTime();
		int written = 0;
		while (this.visits.writeAside(written, written + AT_ONCE) > 0) {
			written += AT_ONCE;
			while (seconds(start) * eventsPerSecond < written) {
				Thread.onSpinWait();
			}
		}
	}

	private double behind() {
		return this.lab.jdbc.sql("""
				select coalesce(extract(epoch from clock_timestamp() - min(event.recorded_at)), 0)
				from analytics_event event, analytics_rollup rollup
				where (event.xid, event.seq) > (rollup.xid, rollup.seq)
				""").query(Double.class).single();
	}

	/** What the events and the reports' tables take, in MB. */
	public Map<String, Long> megabytes() {
		var sizes = new TreeMap<String, Long>();
		this.lab.jdbc.sql("""
				select coalesce(inhparent::regclass::text, relation.oid::regclass::text) as name,
					sum(pg_total_relation_size(relation.oid)) / 1000000 as size
				from pg_class relation left join pg_inherits on inhrelid = relation.oid
				where relname like 'analytics\\_%' and relkind = 'r' and relation.relnamespace = 'public'::regnamespace
				group by 1 having sum(pg_total_relation_size(relation.oid)) > 1000000
				""").query(row -> {
			sizes.put(row.getString("name"), row.getLong("size"));
		});
		return sizes;
	}

	private static double seconds(long start) {
		return (System.nanoTime() - start) / 1e9;
	}

	@Override
	public void close() {
		this.lab.close();
	}

}
