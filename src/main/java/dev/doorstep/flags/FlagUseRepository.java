package dev.doorstep.flags;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When flags were last asked for, by any node. */
@Repository
class FlagUseRepository {

	private final JdbcClient jdbc;

	FlagUseRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Adds up what nodes count. A flag that was not asked for is noted when it is first
	 * seen, and left alone from then on.
	 */
	void add(Map<String, Long> counts) {
		var keys = counts.keySet().toArray(String[]::new);
		// In the order of the keys, so that nodes wait for one another and never in a
		// circle.
		this.jdbc.sql("""
				insert into flag_use (key, asked, asked_at)
				select key, asked, case when asked > 0 then now() end
				from unnest(:keys::text[], :counts::bigint[]) as counted (key, asked)
				order by key
				on conflict (key) do update
				set asked = flag_use.asked + excluded.asked, asked_at = excluded.asked_at
				where excluded.asked > 0
				""").param("keys", keys).param("counts", counts.values().toArray(Long[]::new)).update();
	}

	/** When each flag was asked for last; those that never were are missing. */
	Map<String, Instant> lastAsked() {
		var asked = new HashMap<String, Instant>();
		this.jdbc.sql("select key, asked_at from flag_use where asked_at is not null").query(row -> {
			asked.put(row.getString("key"), row.getTimestamp("asked_at").toInstant());
		});
		return asked;
	}

	/** The flags known for so long that nobody has asked for since. */
	Set<String> unaskedFor(Duration age) {
		return this.jdbc.sql("""
				select key from flag_use
				where coalesce(asked_at, known_since) < now() - make_interval(secs => :age)
				""").param("age", age.toSeconds()).query(String.class).set();
	}

}
