package dev.doorstep.abuse;

import java.time.Duration;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Remembers when somebody last did what is limited. The window slides and is exact: a row
 * holds the last times, newest first, and one more passes if the n-th of them has left
 * the window. A refusal writes nothing. The database's clock decides, as the nodes'
 * clocks may differ.
 */
@Repository
class Spending {

	private final JdbcClient jdbc;

	Spending(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Receipt spend(Limit limit, byte[] who, Allowance allowance) {
		return this.jdbc.sql("""
				with spent as (
					insert into spending as known (limit_name, who, spent_at, forget_after)
					values (:limit, :who, array[now()], now() + :millis * interval '1 millisecond')
					on conflict (limit_name, who) do update
					set spent_at = (now() || known.spent_at)[1 : :times], forget_after = excluded.forget_after
					where known.spent_at[:times] is null
						or known.spent_at[:times] <= now() - :millis * interval '1 millisecond'
					returning 1)
				select exists (select from spent) as passed, (
					select extract(epoch from now() - spent_at[:times]) * 1000
					from spending where limit_name = :limit and who = :who)::bigint as millis_gone
				""")
			.param("limit", limit.toString())
			.param("who", who)
			.param("times", allowance.times())
			.param("millis", allowance.per().toMillis())
			.query(Receipt.class)
			.single();
	}

	int forget() {
		return this.jdbc.sql("delete from spending where forget_after < now()").update();
	}

	/** Whether it passed, and how long ago the time was that stands in the way. */
	record Receipt(boolean passed, Long millisGone) {

		Duration wait(Allowance allowance) {
			// Unknown while the times of a first rush are still being written.
			return (this.millisGone != null) ? allowance.per().minusMillis(this.millisGone) : allowance.per();
		}

	}

}
