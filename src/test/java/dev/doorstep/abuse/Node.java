package dev.doorstep.abuse;

import java.util.Map;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import dev.doorstep.testing.TestDatabase;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.flywaydb.core.Flyway;

import org.springframework.jdbc.core.simple.JdbcClient;

/** One of several nodes over one database, each with a pool of its own. */
record Node(DataSource dataSource, JdbcClient jdbc, Seals seals, Spending spending) {

	static String database() {
		var url = TestDatabase.create();
		Flyway.configure().dataSource(url, "postgres", "postgres").locations("classpath:db/migration").load().migrate();
		return url;
	}

	static Node over(String url) {
		var pool = new HikariDataSource();
		pool.setJdbcUrl(url);
		pool.setUsername("postgres");
		pool.setPassword("postgres");
		var dataSource = ProxyDataSourceBuilder.create(pool).countQuery().build();
		var jdbc = JdbcClient.create(dataSource);
		return new Node(dataSource, jdbc, new Seals(new SigningKeys(jdbc)), new Spending(jdbc));
	}

	RateLimits limits() {
		return limits(Map.of());
	}

	RateLimits limits(Map<String, Allowance> configured) {
		return new RateLimits(new LimitsProperties(configured), this.spending, this.seals);
	}

	/** Lets time go by, as far as what was spent can tell. */
	void pass(String time) {
		this.jdbc.sql("""
				update spending set forget_after = forget_after - :time::interval,
					spent_at = array(select at - :time::interval from unnest(spent_at) at order by at desc)
				""").param("time", time).update();
	}

	/** How many statements wait for another one's lock. */
	long queue() {
		return this.jdbc.sql("""
				select count(*) from pg_stat_activity
				where datname = current_database() and wait_event_type = 'Lock'
				""").query(Long.class).single();
	}

	void close() throws Exception {
		this.dataSource.unwrap(HikariDataSource.class).close();
	}

}
