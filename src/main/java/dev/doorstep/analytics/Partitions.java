package dev.doorstep.analytics;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The weeks of the event table, from Monday to Monday in UTC. */
@Repository
class Partitions {

	private static final String PREFIX = "analytics_event_";

	private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

	private final JdbcClient jdbc;

	Partitions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Instant now() {
		return this.jdbc.sql("select now()").query((row, index) -> Cursors.instant(row, "now")).single();
	}

	/** The Mondays there is a week for, oldest first. */
	List<LocalDate> mondays() {
		return this.jdbc.sql("""
				select substring(inhrelid::regclass::text from '\\d{8}$') from pg_inherits
				where inhparent = 'analytics_event'::regclass and inhrelid::regclass::text ~ '\\d{8}$'
				order by 1
				""").query(String.class).list().stream().map(day -> LocalDate.parse(day, DAY)).toList();
	}

	static LocalDate monday(Instant instant) {
		return LocalDate.ofInstant(instant, ZoneOffset.UTC).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
	}

	/**
	 * Made beside the table and then attached, which does not lock out those who write.
	 */
	@Transactional
	public void make(LocalDate monday) {
		var name = PREFIX + DAY.format(monday);
		hurry();
		this.jdbc.sql("create table %s (like analytics_event including defaults including constraints)".formatted(name))
			.update();
		this.jdbc
			.sql("alter table analytics_event attach partition %s for values from ('%s') to ('%s')".formatted(name,
					utc(monday), utc(monday.plusWeeks(1))))
			.update();
	}

	/**
	 * Whether nobody needs a week's events any more: neither the reports nor one of these
	 * destinations. What a person could still decide about goes with its week.
	 */
	boolean finished(LocalDate monday, Collection<String> destinations) {
		return this.jdbc.sql("""
				select not exists (select from unnest(:destinations::text[]) destination
						left join analytics_cursor cursor using (destination)
						where cursor.xid is null or exists (select from %1$s event
							where (event.xid, event.seq) > (cursor.xid, cursor.seq)))
					and not exists (select from %1$s event, analytics_rollup rollup
						where (event.xid, event.seq) > (rollup.xid, rollup.seq))
					and not exists (select from analytics_held
						where destination = any(:destinations) and state = 'retry'
							and recorded_at >= cast(:from as timestamptz) and recorded_at < cast(:to as timestamptz))
				""".formatted(PREFIX + DAY.format(monday)))
			.param("destinations", destinations.toArray(String[]::new))
			.param("from", utc(monday))
			.param("to", utc(monday.plusWeeks(1)))
			.query(Boolean.class)
			.single();
	}

	/** The books about all events stay true without those of this week. */
	@Transactional
	public void drop(LocalDate monday) {
		hurry();
		markEnd(monday);
		forgetHeld(monday);
		this.jdbc.sql("drop table " + PREFIX + DAY.format(monday)).update();
	}

	/** Nobody counts from a place before the end of the week any more. */
	private void markEnd(LocalDate monday) {
		this.jdbc.sql("""
				insert into analytics_mark (xid, seq, events, left_out, bare)
				select last.xid, last.seq, mark.events + beyond.events, mark.left_out + beyond.left_out, true
				from (select xid, seq from %s order by xid desc, seq desc limit 1) last,
					lateral (select * from analytics_mark mark
						where (mark.xid, mark.seq) <= (last.xid, last.seq) order by xid desc, seq desc limit 1) mark,
					lateral (select count(*) as events,
							count(*) filter (where consent in ('missing', 'refused')) as left_out
						from analytics_event event
						where (event.xid, event.seq) > (mark.xid, mark.seq)
							and (event.xid, event.seq) <= (last.xid, last.seq)) beyond
				on conflict (xid, seq) do update set bare = true
				""".formatted(PREFIX + DAY.format(monday))).update();
	}

	private void forgetHeld(LocalDate monday) {
		this.jdbc.sql("""
				with gone as (
					delete from analytics_held
					where recorded_at >= cast(:from as timestamptz) and recorded_at < cast(:to as timestamptz)
					returning destination)
				update analytics_cursor cursor set forgotten = forgotten + gone.events
				from (select destination, count(*) as events from gone group by destination) gone
				where cursor.destination = gone.destination
				""").param("from", utc(monday)).param("to", utc(monday.plusWeeks(1))).update();
	}

	/** Rather try again in an hour than let a request wait behind us. */
	private void hurry() {
		this.jdbc.sql("set local lock_timeout = '200ms'").update();
	}

	private static String utc(LocalDate day) {
		return day + "T00:00:00Z";
	}

}
