package dev.doorstep.analytics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the latest events, and what became of each. */
@Repository
class LiveEvents {

	/** Among so many, however seldom what is looked for is. */
	private static final int LATEST = 20_000;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final JdbcClient jdbc;

	LiveEvents(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The newest first.
	 * @param name empty for every event
	 * @param device an id, or its beginning; empty for every device
	 */
	List<LiveEvent> latest(String name, String device, int most) {
		return this.jdbc.sql("""
				with event as materialized (
					select * from (select * from analytics_event order by xid desc, seq desc limit :latest) latest
					where (:name = '' or event_type = :name) and (:device = '' or starts_with(device_id, :device))
					order by xid desc, seq desc limit :most)
				select event.*, (select jsonb_object_agg(cursor.destination, case
							when event.consent in ('missing', 'refused') then 'left_out'
							when held.state = 'retry' then 'retrying'
							when held.state is not null then held.state
							when (event.xid, event.seq) <= (cursor.xid, cursor.seq) then 'accepted' else 'waiting' end)
						from analytics_cursor cursor
						left join analytics_held held
							on held.destination = cursor.destination and held.seq = event.seq) as fates
				from event order by xid desc, seq desc
				""")
			.param("latest", LATEST)
			.param("name", name)
			.param("device", device)
			.param("most", most)
			.query(LiveEvents::read)
			.list();
	}

	private static LiveEvent read(ResultSet row, int index) throws SQLException {
		return new LiveEvent(row.getString("insert_id"), row.getString("event_type"), row.getString("device_id"),
				Cursors.instant(row, "occurred_at"), row.getString("traffic"), row.getString("consent"),
				texts(row.getString("properties")), texts(row.getString("fates")));
	}

	private static Map<String, String> texts(String json) {
		var texts = new LinkedHashMap<String, String>();
		if (json != null) {
			JSON.readTree(json)
				.properties()
				.forEach(property -> texts.put(property.getKey(), property.getValue().isString()
						? property.getValue().asString() : property.getValue().toString()));
		}
		return texts;
	}

}
