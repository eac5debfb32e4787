package dev.doorstep.matching;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;

import com.zaxxer.hikari.HikariDataSource;
import dev.doorstep.testing.TestDatabase;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A database of professionals, with no application around it. */
final class ProLab implements AutoCloseable {

	static final Spot MISSION = new Spot("US", "94110", "San Francisco", 37.7486, -122.4158);

	static final Spot OAKLAND = new Spot("US", "94607", "Oakland", 37.8071, -122.2851);

	static final Spot SACRAMENTO = new Spot("US", "95814", "Sacramento", 38.5804, -121.4922);

	static final Availability OFFICE_HOURS = new Availability(ZoneId.of("America/Los_Angeles"),
			WorkingHours.of(LocalTime.of(8, 0), LocalTime.of(17, 0), DayOfWeek.MONDAY, DayOfWeek.TUESDAY,
					DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY),
			DaysOff.NONE, null);

	private final HikariDataSource dataSource = TestDatabase.migrated(TestDatabase.create());

	final JdbcClient jdbc = JdbcClient.create(this.dataSource);

	final ProRows pros = new ProRows(this.jdbc);

	final Candidates candidates = new Candidates(this.jdbc);

	/** A plumber, or whatever else the work says; named by the company. */
	UUID add(String company, Work work, Reach reach) {
		var pro = new NewPro(company, "Ada", company.toLowerCase() + "@example.com", "4155550100", work, reach,
				OFFICE_HOURS, 3, Set.of("en"), "", "", false);
		return this.pros.add(pro).orElseThrow();
	}

	UUID plumber(String company, Reach reach) {
		return add(company, Work.of("plumbing"), reach);
	}

	@Override
	public void close() {
		this.dataSource.close();
	}

}
