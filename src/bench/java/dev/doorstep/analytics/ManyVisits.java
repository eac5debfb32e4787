package dev.doorstep.analytics;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes drafts by the million, each with about ten events: an eighth of those still there
 * leaves at every step, a sixth errs, half of all is in an experiment.
 */
final class ManyVisits {

	/** Of each draft, on average. */
	static final int EVENTS = 11;

	private static final String DRAFTS = """
			with drafts as materialized (
				select gen_random_uuid() as draft, :begin::timestamptz + random() * :length::interval as begin,
					least(9, ceil(-ln(random()) * 8)::integer) as reached, random() < 0.5 as enrolled,
					(array['phone', 'desktop', 'tablet'])[ceil(random() * random() * 3)] as device,
					(array['en', 'es'])[ceil(random() * random() * 2)] as locale,
					(array['direct', 'google.com', 'bing.com', 'newsletter', 'other'])[ceil(random() * random() * 5)] as source,
					'job-' || ceil(random() * random() * 60) as job, 1 + floor(random() * 3) as revision,
					(array['a', 'b'])[ceil(random() * 2)] as variant,
					case when random() < 0.8
						then '{jobtype,questions,location,urgency,home,description,photos,contact}'::text[]
						else '{jobtype,location,urgency,home,description,photos,contact}' end as route
				from generate_series(1, :drafts)),
			steps as (
				select *, (route || '{review}'::text[])[place] as step, begin + (place - 1) * interval '50 seconds' as at,
					random() < 0.16 as errs
				from drafts, generate_series(1, least(reached, cardinality(route) + 1)) as place),
			events (type, at, draft, properties) as (
				select '$exposure', begin, draft,
					jsonb_build_object('flag_key', 'short-form', 'variant', variant, 'experiment_key', 'short-form')
				from drafts where enrolled
				union all
				select type, at + after * interval '1 second', draft, described || more from (
					select *, jsonb_build_object('step', step, 'step_index', place - 1, 'route', to_jsonb(route),
						'device', device, 'locale', locale, 'source', source, 'revision', revision)
						|| case when place > 1 then jsonb_build_object('job_type', job) else '{}' end as described
					from steps) described,
					lateral (values ('Step Viewed', 0, '{"again": false}'::jsonb, true),
						('Validation Error Shown', 20, '{"fields": ["name"], "codes": ["missing"]}', errs),
						('Step Completed', 40, '{}', place < reached and step <> 'review'),
						('Request Submitted', 40, '{}', step = 'review' and reached = 9)) as event (type, after, more, happens)
				where happens)
			""";

	private final JdbcClient jdbc;

	ManyVisits(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Writes what so many drafts did that began in this span, as it came. */
	void write(int drafts, Instant begin, Duration length) {
		statement(DRAFTS + """
				insert into analytics_event
					(recorded_at, insert_id, event_type, draft_id, device_id, session_id, consent, occurred_at, properties)
				select at, uuidv7(), type, draft, draft::text, -1, 'missing', at, properties from events order by at
				""", drafts, begin, length);
	}

	/** Puts the same aside, to be written piece by piece. */
	void putAside(int drafts, Instant begin, Duration length) {
		statement("create table aside as " + DRAFTS
				+ "select row_number() over (order by at) as number, type, draft, properties from events", drafts,
				begin, length);
		this.jdbc.sql("alter table aside add primary key (number)").update();
	}

	private void statement(String sql, int drafts, Instant begin, Duration length) {
		this.jdbc.sql(sql)
			.param("drafts", drafts)
			.param("begin", Timestamp.from(begin))
			.param("length", length.toSeconds() + " seconds")
			.update();
	}

	/** Of what was put aside, as if it happened now. */
	int writeAside(int from, int to) {
		return this.jdbc.sql("""
				insert into analytics_event
					(insert_id, event_type, draft_id, device_id, session_id, consent, occurred_at, properties)
				select uuidv7(), type, draft, draft::text, -1, 'missing', clock_timestamp(), properties from aside
				where number > :from and number <= :to order by number
				""").param("from", from).param("to", to).update();
	}

}
