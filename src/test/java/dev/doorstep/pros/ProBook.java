package dev.doorstep.pros;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes professionals down for tests, who sign nobody up. */
public final class ProBook {

	public static final Spot MISSION = new Spot("US", "94110", "San Francisco", 37.7486, -122.4158);

	public static final Spot OAKLAND = new Spot("US", "94607", "Oakland", 37.8071, -122.2851);

	public static final Spot SACRAMENTO = new Spot("US", "95814", "Sacramento", 38.5804, -121.4922);

	public static final Availability OFFICE_HOURS = new Availability(ZoneId.of("America/Los_Angeles"),
			WorkingHours.of(LocalTime.of(8, 0), LocalTime.of(17, 0), DayOfWeek.MONDAY, DayOfWeek.TUESDAY,
					DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY),
			DaysOff.NONE, null);

	private final ProRows rows;

	public ProBook(JdbcClient jdbc) {
		this.rows = new ProRows(jdbc);
	}

	public UUID add(String company, String email, String phone, Work work, Around reach, Availability availability,
			int capacity) {
		return this.rows
			.add(new NewPro(company, "Ada", email, phone, work, reach.reach(), availability, capacity, Set.of("en"), "",
					"", false))
			.orElseThrow();
	}

	public void change(UUID pro, ProState state) {
		this.rows.change(pro, state);
	}

	public void confirm(UUID pro, Instant now) {
		this.rows.confirm(pro, now);
	}

	public Optional<UUID> findByEmail(String email) {
		return this.rows.findByEmail(email);
	}

	public ProState state(UUID pro) {
		return this.rows.state(pro);
	}

}
