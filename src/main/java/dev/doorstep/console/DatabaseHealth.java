package dev.doorstep.console;

import java.util.List;

import dev.doorstep.ui.Text;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells which database answers, and how much it holds. */
@Repository
class DatabaseHealth implements ConsoleHealth {

	private final JdbcClient jdbc;

	DatabaseHealth(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	private record Answer(String version, long megabytes) {
	}

	@Override
	public int position() {
		return 10;
	}

	@Override
	public List<HealthSign> signs() {
		var answer = this.jdbc.sql("""
				select current_setting('server_version') as version,
					pg_database_size(current_database()) / 1000000 as megabytes
				""").query(Answer.class).single();
		var value = Text.message("console.health.database.well", answer.version(), answer.megabytes());
		return List.of(new HealthSign(Text.message("console.health.database"), value, true, null));
	}

}
