package dev.doorstep.live;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import dev.doorstep.database.LastRows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps for everybody a number that changes with what is new to them. */
@Repository
class SignalRows {

	/** In one order, so that nobody waits in a circle. */
	private static final String CHANGE = """
			insert into signals (listener)
			select distinct listener from jsonb_to_recordset(cast(? as jsonb)) as signal (listener uuid)
			order by listener
			on conflict (listener) do update set version = signals.version + 1, changed_at = now()
			""";

	private final JdbcClient jdbc;

	private final LastRows last;

	SignalRows(JdbcClient jdbc, LastRows last) {
		this.jdbc = jdbc;
		this.last = last;
	}

	private record Signal(UUID listener) {
	}

	/** Changes it, with what the transaction at hand writes last. */
	void change(UUID listener) {
		this.last.add(CHANGE, new Signal(listener));
	}

	/** Nought for whom nothing was ever new. */
	long version(UUID listener) {
		return this.jdbc.sql("select version from signals where listener = :listener")
			.param("listener", listener)
			.query(Long.class)
			.optional()
			.orElse(0L);
	}

	Map<UUID, Long> versions(Collection<UUID> listeners) {
		var versions = new HashMap<UUID, Long>();
		this.jdbc.sql("select listener, version from signals where listener = any(:listeners)")
			.param("listeners", listeners.toArray(UUID[]::new))
			.query(row -> {
				versions.put(row.getObject("listener", UUID.class), row.getLong("version"));
			});
		return versions;
	}

	/** Who listens again begins anew, and looks once in vain. */
	void removeUnchangedFor(Duration age) {
		this.jdbc.sql("delete from signals where changed_at < now() - make_interval(secs => :seconds)")
			.param("seconds", age.toSeconds())
			.update();
	}

}
