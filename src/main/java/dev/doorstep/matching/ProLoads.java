package dev.doorstep.matching;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what professionals have to see to, never more than they can. */
@Repository
class ProLoads {

	private final JdbcClient jdbc;

	ProLoads(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Counts a request more for each who still has room for it; whom another request is
	 * just being offered to is left out.
	 * @return whom that was done for
	 */
	Set<UUID> take(List<UUID> ids, Instant now) {
		return this.jdbc.sql("""
				with free as (
					select id from pros where id = any(:ids) and load < capacity for update skip locked)
				update pros
				set load = load + 1, invited = invited + 1, invited_at = :now,
					share = 1 + share * coalesce(power(0.5, extract(epoch from :now - invited_at) / 604800), 0)
				from free where pros.id = free.id
				returning pros.id
				""")
			.param("ids", ids.toArray(UUID[]::new))
			.param("now", now.atOffset(ZoneOffset.UTC))
			.query(UUID.class)
			.set();
	}

	/** Counts a request less for each; in one order, so that nobody waits in a circle. */
	void release(List<UUID> ids) {
		this.jdbc.sql("""
				with busy as (select id from pros where id = any(:ids) order by id for update)
				update pros set load = load - 1 from busy where pros.id = busy.id
				""").param("ids", ids.toArray(UUID[]::new)).update();
	}

	void countAnswer(UUID id) {
		this.jdbc.sql("update pros set answered = answered + 1 where id = :id").param("id", id).update();
	}

}
