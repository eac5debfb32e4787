package dev.doorstep.matching;

import java.util.UUID;

import com.zaxxer.hikari.HikariDataSource;
import dev.doorstep.pros.Around;
import dev.doorstep.pros.Availability;
import dev.doorstep.pros.ProBook;
import dev.doorstep.pros.Spot;
import dev.doorstep.pros.Work;
import dev.doorstep.testing.TestDatabase;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A database of professionals, with no application around it. */
final class ProLab implements AutoCloseable {

	static final Spot MISSION = ProBook.MISSION;

	static final Spot OAKLAND = ProBook.OAKLAND;

	static final Spot SACRAMENTO = ProBook.SACRAMENTO;

	static final Availability OFFICE_HOURS = ProBook.OFFICE_HOURS;

	private final HikariDataSource dataSource = TestDatabase.migrated(TestDatabase.create());

	final JdbcClient jdbc = JdbcClient.create(this.dataSource);

	final ProBook pros = new ProBook(this.jdbc);

	final Candidates candidates = new Candidates(this.jdbc);

	/** A plumber, or whatever else the work says; named by the company. */
	UUID add(String company, Work work, Around reach) {
		return this.pros.add(company, company.toLowerCase() + "@example.com", "4155550100", work, reach, OFFICE_HOURS,
				3);
	}

	UUID plumber(String company, Around reach) {
		return add(company, Work.of("plumbing"), reach);
	}

	@Override
	public void close() {
		this.dataSource.close();
	}

}
