package dev.doorstep.requests;

import java.sql.Types;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.Instant;
import java.util.List;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks requests up for the console. */
@Repository
class RequestRows {

	private static final RowMapper<RequestRow> ROW = (row, index) -> new RequestRow(row.getString("reference"),
			row.getString("job"), row.getString("zip"), row.getString("state"), row.getLong("revision"),
			row.getTimestamp("submitted_at").toInstant());

	private static final String SEARCH = """
			select reference, facts -> 'job' ->> 'type' as job, facts -> 'area' ->> 'postalCode' as zip,
				facts -> 'area' ->> 'state' as state, revision, submitted_at
			from requests
			where (:q = '' or replace(reference, '-', '') = :reference or facts -> 'area' ->> 'postalCode' = :q
					or strpos(facts -> 'job' ->> 'type', :job) > 0)
				and (:state = '' or upper(facts -> 'area' ->> 'state') = upper(:state))
				and (cast(:revision as bigint) is null or revision = :revision)
				and (cast(:begin as timestamptz) is null or submitted_at >= :begin)
				and (cast(:end as timestamptz) is null or submitted_at < :end)
				and submitted_at < :before
			order by submitted_at desc limit :most""";

	private final JdbcClient jdbc;

	RequestRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The newest first, from before an instant on. */
	List<RequestRow> search(RequestForm form, ZoneId zone, Instant before, int most) {
		return this.jdbc.sql(SEARCH)
			.param("q", form.q())
			.param("reference", form.reference())
			.param("job", form.job())
			.param("state", form.state())
			.param("revision", form.number(), Types.BIGINT)
			.param("begin", form.days().begin(zone), Types.TIMESTAMP_WITH_TIMEZONE)
			.param("end", form.days().end(zone), Types.TIMESTAMP_WITH_TIMEZONE)
			.param("before", before.atOffset(ZoneOffset.UTC))
			.param("most", most)
			.query(ROW)
			.list();
	}

}
