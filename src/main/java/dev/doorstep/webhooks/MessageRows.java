package dev.doorstep.webhooks;

import java.sql.Types;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The outbox of messages, as the sending side sees it; the database's clock decides. */
@Repository
class MessageRows {

	private final JdbcClient jdbc;

	MessageRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** One for each address of theirs that is on. */
	int addForAll(UUID pro, String type, String body) {
		return this.jdbc.sql("""
				insert into webhook_messages (endpoint_id, type, body)
				select id, :type, :body from webhook_endpoints where pro_id = :pro and state = 'on'
				""").param("pro", pro).param("type", type).param("body", body).update();
	}

	void add(UUID endpoint, String type, String body) {
		this.jdbc.sql("insert into webhook_messages (endpoint_id, type, body) values (:endpoint, :type, :body)")
			.param("endpoint", endpoint)
			.param("type", type)
			.param("body", body)
			.update();
	}

	/**
	 * Takes the one that has been due for longest. An address that has one in hand gets
	 * no other meanwhile, so that a slow one keeps nobody else waiting.
	 */
	Optional<Message> claim(UUID claim, Duration lease) {
		return this.jdbc.sql("""
				update webhook_messages message
				set claim = :claim, due_at = now() + make_interval(secs => :lease), tries = tries + 1
				from webhook_endpoints endpoint
				where endpoint.id = message.endpoint_id and message.id = (
					select due.id from webhook_messages due join webhook_endpoints at on at.id = due.endpoint_id
					where due.state = 'waiting' and due.due_at <= now() and at.state = 'on' and not exists (
						select from webhook_messages busy where busy.endpoint_id = at.id and busy.state = 'waiting'
							and busy.claim is not null and busy.due_at > now())
					order by due.due_at limit 1
					for update of due skip locked)
				returning message.id, message.claim, message.body, message.tries,
				""" + EndpointRows.COLUMNS)
			.param("claim", claim)
			.param("lease", seconds(lease))
			.query((row, index) -> new Message(row.getObject("id", UUID.class), row.getObject("claim", UUID.class),
					EndpointRows.endpoint(row, index), row.getString("body"), row.getInt("tries")))
			.optional();
	}

	/** Notes a try; says whether the message was still in these hands. */
	boolean tried(Message message, CallResult result, Duration taken) {
		return this.jdbc.sql("""
				insert into webhook_tries (message_id, millis, status, problem)
				select id, :millis, :status, :problem from webhook_messages where id = :id and claim = :claim
				""")
			.param("millis", taken.toMillis())
			.param("status", result.status(), Types.INTEGER)
			.param("problem", result.problem(), Types.VARCHAR)
			.param("id", message.id())
			.param("claim", message.claim())
			.update() == 1;
	}

	void close(Message message, MessageState state) {
		this.jdbc.sql("""
				update webhook_messages set state = :state, closed_at = now(), claim = null
				where id = :id and claim = :claim
				""").param("state", state.column()).param("id", message.id()).param("claim", message.claim()).update();
	}

	void retryIn(Duration pause, Message message) {
		this.jdbc.sql("""
				update webhook_messages set due_at = now() + make_interval(secs => :pause), claim = null
				where id = :id and claim = :claim
				""").param("pause", seconds(pause)).param("id", message.id()).param("claim", message.claim()).update();
	}

	/** Nobody is there any more to get them. */
	void drop(UUID endpoint) {
		this.jdbc.sql("""
				update webhook_messages set state = 'dropped', closed_at = now(), claim = null
				where endpoint_id = :endpoint and state = 'waiting'
				""").param("endpoint", endpoint).update();
	}

	/** Sends one again that is over, from its first try on. */
	boolean replay(UUID message, UUID endpoint) {
		return this.jdbc.sql("""
				update webhook_messages set state = 'waiting', closed_at = null, tries = 0, due_at = now()
				where id = :id and endpoint_id = :endpoint and state <> 'waiting'
				""").param("id", message).param("endpoint", endpoint).update() == 1;
	}

	/** The same for several that were given up, whoever's they are; answers how many. */
	int revive(List<UUID> dead) {
		return this.jdbc.sql("""
				update webhook_messages set state = 'waiting', closed_at = null, tries = 0, due_at = now()
				where id = any(:dead) and state = 'dead'
				""").param("dead", dead.toArray(UUID[]::new)).update();
	}

	int deleteOlderThan(Duration age) {
		return this.jdbc.sql("""
				delete from webhook_messages
				where coalesce(closed_at, created_at) < now() - make_interval(secs => :age)
				""").param("age", seconds(age)).update();
	}

	private static double seconds(Duration duration) {
		return duration.toMillis() / 1000.0;
	}

}
