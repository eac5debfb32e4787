package dev.doorstep.webhooks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What became of messages, for those who look into it. */
@Repository
class MessageLog {

	private static final int SHOWN = 50;

	private static final String SELECT = """
			select message.*, endpoint.url, company, last.status, last.problem
			from webhook_messages message
			join webhook_endpoints endpoint on endpoint.id = endpoint_id
			join pros on pros.id = pro_id
			left join lateral (
				select status, problem from webhook_tries where message_id = message.id
				order by tried_at desc limit 1) last on true
			""";

	private final JdbcClient jdbc;

	MessageLog(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The newest first. */
	List<LoggedMessage> of(UUID endpoint) {
		return this.jdbc.sql(SELECT + "where endpoint_id = :endpoint order by message.id desc limit :shown")
			.param("endpoint", endpoint)
			.param("shown", SHOWN)
			.query(MessageLog::message)
			.list();
	}

	/** What nobody tries any more, the newest first. */
	List<LoggedMessage> dead() {
		return this.jdbc
			.sql(SELECT + "where message.state = 'dead' order by message.closed_at desc, message.id limit :shown")
			.param("shown", SHOWN)
			.query(MessageLog::message)
			.list();
	}

	long countDead() {
		return this.jdbc.sql("select count(*) from webhook_messages where state = 'dead'").query(Long.class).single();
	}

	private static LoggedMessage message(ResultSet row, int index) throws SQLException {
		return new LoggedMessage(row.getObject("id", UUID.class), row.getObject("endpoint_id", UUID.class),
				row.getString("company"), row.getString("url"), row.getString("type"), row.getString("body"),
				MessageState.of(row.getString("state")), row.getTimestamp("created_at").toInstant(),
				row.getTimestamp("due_at").toInstant(), row.getInt("tries"), row.getObject("status", Integer.class),
				row.getString("problem"));
	}

}
