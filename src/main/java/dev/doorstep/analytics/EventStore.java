package dev.doorstep.analytics;

import java.time.Instant;
import java.util.List;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes events, any number in one statement. */
@Repository
class EventStore {

	private static final JsonMapper JSON = JsonMapper.builder()
		.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
		.build();

	static final String INSERT = """
			insert into analytics_event
				(insert_id, event_type, draft_id, device_id, user_id, session_id, traffic, consent, occurred_at,
					properties)
			select coalesce(insert_id, uuidv7()), event_type, draft_id, device_id, user_id, session_id, traffic,
				consent, occurred_at, properties
			from jsonb_to_recordset(cast(? as jsonb)) as event (insert_id uuid, event_type text,
				draft_id uuid, device_id text, user_id text, session_id bigint, traffic text, consent text,
				occurred_at timestamptz, properties jsonb)
			""";

	private final JdbcClient jdbc;

	EventStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(List<NewEvent> events) {
		this.jdbc.sql(INSERT).param(JSON.writeValueAsString(events)).update();
	}

	/** Writes those that an earlier try, whose end nobody knows, has not written. */
	void addMissing(List<NewEvent> events, Instant firstTry) {
		this.jdbc.sql(INSERT + """
				where not exists (select from analytics_event written
					where written.recorded_at >= ? and written.insert_id = event.insert_id)
				""")
			.param(JSON.writeValueAsString(events))
			.param(Cursors.timestamp(firstTry.minusSeconds(60)))
			.update();
	}

}
