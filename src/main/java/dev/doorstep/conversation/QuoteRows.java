package dev.doorstep.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what professionals want for jobs, and what they wanted before. */
@Repository
class QuoteRows {

	private final JdbcClient jdbc;

	QuoteRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Whether that is new: the same form sent again is not. */
	boolean add(UUID invitation, UUID stamp, Quote quote, Instant now) {
		return this.jdbc.sql("""
				insert into quotes (invitation_id, stamp, lowest, highest, country, valid_until, made_at)
				values (:invitation, :stamp, :lowest, :highest, :country, :until, :now) on conflict (stamp) do nothing
				""")
			.param("invitation", invitation)
			.param("stamp", stamp)
			.param("lowest", quote.lowest())
			.param("highest", quote.highest())
			.param("country", quote.country())
			.param("until", quote.until())
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update() == 1;
	}

	/** The newest first. */
	List<Quote> of(UUID invitation) {
		return this.jdbc.sql("select * from quotes where invitation_id = :invitation order by id desc")
			.param("invitation", invitation)
			.query(QuoteRows::quote)
			.list();
	}

	/** The newest of each who wants the job. */
	Map<UUID, Quote> ofRequest(UUID request) {
		var quotes = new LinkedHashMap<UUID, Quote>();
		this.jdbc.sql("""
				select distinct on (quotes.invitation_id) quotes.*
				from quotes join threads using (invitation_id)
				where request_id = :request order by quotes.invitation_id, id desc
				""").param("request", request).query(row -> {
			quotes.put(row.getObject("invitation_id", UUID.class), quote(row, 0));
		});
		return quotes;
	}

	private static Quote quote(ResultSet row, int index) throws SQLException {
		return new Quote(row.getBigDecimal("lowest"), row.getBigDecimal("highest"), row.getString("country"),
				row.getObject("valid_until", LocalDate.class), row.getTimestamp("made_at").toInstant());
	}

}
