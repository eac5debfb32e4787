package dev.doorstep.analytics;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is to be forgotten, and where that is still to happen. */
@Repository
class ErasureRows {

	/** Ourselves. */
	static final String HERE = "";

	private final JdbcClient jdbc;

	ErasureRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Others are asked when what is on its way to them has arrived: it would bring the
	 * person back.
	 */
	void ask(UUID user, Collection<String> destinations) {
		this.jdbc
			.sql("""
					insert into analytics_erasure (destination, user_id, not_before)
					select destination, :user, now() + interval '2 minutes' from unnest(:destinations::text[]) as destination
					union all
					select :here, :user, now()
					on conflict do nothing
					""")
			.param("user", user.toString())
			.param("destinations", destinations.toArray(String[]::new))
			.param("here", HERE)
			.update();
	}

	/** Takes some whose time has come; if nothing comes of it, they are tried again. */
	List<String> claim(String destination, int most) {
		return this.jdbc.sql("""
				update analytics_erasure
				set attempts = attempts + 1,
					not_before = now() + least(interval '1 minute' * power(2, attempts), interval '1 day')
				where destination = :destination and user_id in (
					select user_id from analytics_erasure
					where destination = :destination and asked_at is null and not_before <= now()
					order by not_before limit :most for update skip locked)
				returning user_id
				""").param("destination", destination).param("most", most).query(String.class).list();
	}

	/** The destination has taken the wish and knows the person by these numbers. */
	void asked(String destination, String user, List<Long> numbers) {
		this.jdbc
			.sql("""
					update analytics_erasure set asked_at = now(), not_before = now() + interval '1 hour', last_error = null,
						receiver_ids = :numbers
					where destination = :destination and user_id = :user
					""")
			.param("numbers", numbers.toArray(Long[]::new))
			.param("destination", destination)
			.param("user", user)
			.update();
	}

	void failed(String destination, Collection<String> users, String why) {
		this.jdbc.sql(
				"update analytics_erasure set last_error = :why where destination = :destination and user_id = any(:users)")
			.param("why", why)
			.param("destination", destination)
			.param("users", users.toArray(String[]::new))
			.update();
	}

	/** Takes some that are under way at a destination, to ask it how far it has got. */
	List<Asked> claimAsked(String destination, int most) {
		return this.jdbc.sql("""
				update analytics_erasure set not_before = now() + interval '1 hour', last_error = null
				where destination = :destination and user_id in (
					select user_id from analytics_erasure
					where destination = :destination and asked_at is not null and not_before <= now()
					order by not_before limit :most for update skip locked)
				returning user_id, asked_at, receiver_ids
				""")
			.param("destination", destination)
			.param("most", most)
			.query((row, index) -> new Asked(row.getString("user_id"), Cursors.instant(row, "asked_at"),
					List.of((Long[]) row.getArray("receiver_ids").getArray())))
			.list();
	}

	/** Somebody a destination has promised to forget, and how it calls them. */
	record Asked(String user, Instant at, List<Long> numbers) {
	}

	/** Those that are not done, the oldest first. */
	List<Erasure> open(int most) {
		return this.jdbc.sql("select * from analytics_erasure order by wished_at, destination limit :most")
			.param("most", most)
			.query((row, index) -> new Erasure(row.getString("destination"), row.getString("user_id").substring(0, 8),
					Cursors.instant(row, "wished_at"), Cursors.instant(row, "asked_at"),
					Cursors.instant(row, "not_before"), row.getInt("attempts"), row.getString("last_error")))
			.list();
	}

	/**
	 * Nobody waits any longer; those whose two minutes are not over yet do.
	 * @return how many
	 */
	int hurry() {
		return this.jdbc.sql("""
				update analytics_erasure set not_before = now()
				where wished_at <= now() - interval '2 minutes' and not_before > now()
				""").update();
	}

	void done(String destination, Collection<String> users) {
		this.jdbc.sql("delete from analytics_erasure where destination = :destination and user_id = any(:users)")
			.param("destination", destination)
			.param("users", users.toArray(String[]::new))
			.update();
	}

	/**
	 * Puts another number in the place of somebody's, which nothing outside of these
	 * tables knows; that it has taken its consent back stays true.
	 */
	void unlink(String user) {
		var nobody = UUID.randomUUID().toString();
		for (var table : List.of("analytics_event", "analytics_held")) {
			this.jdbc.sql("update " + table + " set device_id = :nobody, user_id = null where device_id = :user")
				.param("nobody", nobody)
				.param("user", user)
				.update();
		}
		this.jdbc.sql("update analytics_consent set device_id = :nobody where device_id = :user")
			.param("nobody", nobody)
			.param("user", user)
			.update();
	}

}
