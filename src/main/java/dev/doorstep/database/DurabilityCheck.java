package dev.doorstep.database;

import java.util.List;

import javax.sql.DataSource;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuses a server that may forget what it has confirmed. Settings a server does not
 * know, as PostgreSQL's distributed offspring may not, are its own affair.
 */
@Component
final class DurabilityCheck implements InitializingBean {

	private final JdbcClient jdbc;

	DurabilityCheck(DataSource dataSource) {
		// The JdbcClient bean waits for the migrations, and they wait for this check.
		this.jdbc = JdbcClient.create(dataSource);
	}

	@Override
	public void afterPropertiesSet() {
		var off = settingsThatAreOff();
		if (!off.isEmpty()) {
			var settings = String.join(", ", off);
			throw new DatabaseRefusedException(
					"The PostgreSQL server would lose confirmed requests in a crash, because these settings are off: "
							+ settings + ".",
					"Switch on " + settings + " in the server's postgresql.conf (and for this database and user, "
							+ "if it was set there), reload the server, and start Doorstep again.");
		}
	}

	private List<String> settingsThatAreOff() {
		return this.jdbc.sql("""
				select name
				from unnest(array['fsync', 'full_page_writes', 'synchronous_commit']) as name
				where current_setting(name, true) = 'off'
				""").query(String.class).list();
	}

}
