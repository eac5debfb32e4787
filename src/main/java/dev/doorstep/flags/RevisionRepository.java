package dev.doorstep.flags;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of revisions, which only grows; the database's clock says when. */
@Repository
class RevisionRepository {

	/** Where a new number is called out to every node. */
	static final String CHANNEL = "revision";

	/** One lock for all who publish: numbers follow each other without a gap. */
	private static final long LOCK = 0x646f6f7273746570L;

	private static final String COLUMNS = "select number, made_at, author, reason, restores, document::text from revision ";

	private final JdbcClient jdbc;

	RevisionRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Until the transaction ends, nobody else publishes. */
	void lock() {
		this.jdbc.sql("select pg_advisory_xact_lock(:lock)").param("lock", LOCK).query().singleRow();
	}

	Optional<Revision> newest() {
		return this.jdbc.sql(COLUMNS + "order by number desc limit 1").query(RevisionRepository::revision).optional();
	}

	long newestNumber() {
		return this.jdbc.sql("select max(number) from revision").query(Long.class).single();
	}

	Optional<Revision> find(long number) {
		return this.jdbc.sql(COLUMNS + "where number = :number")
			.param("number", number)
			.query(RevisionRepository::revision)
			.optional();
	}

	/** The newest ones, newest first, up to and without a number. */
	List<Revision> before(long number, int most) {
		return this.jdbc.sql(COLUMNS + "where number < :number order by number desc limit :most")
			.param("number", number)
			.param("most", most)
			.query(RevisionRepository::revision)
			.list();
	}

	/** The edition of the document, which a later release may have raised. */
	int edition(long number) {
		return this.jdbc.sql("select cast(document ->> 'edition' as integer) from revision where number = :number")
			.param("number", number)
			.query(Integer.class)
			.single();
	}

	Revision add(long number, UUID authorId, String author, String reason, Long restores, Configuration configuration) {
		var madeAt = this.jdbc.sql("""
				insert into revision (number, author_id, author, reason, restores, document)
				values (:number, :authorId, :author, :reason, :restores, cast(:document as jsonb))
				returning made_at
				""")
			.param("number", number)
			.param("authorId", authorId)
			.param("author", author)
			.param("reason", reason)
			.param("restores", restores)
			.param("document", RevisionDocument.of(configuration).json())
			.query(OffsetDateTime.class)
			.single();
		return new Revision(number, madeAt.toInstant(), author, reason, restores, configuration);
	}

	/** Heard by the others when the transaction commits, and never otherwise. */
	void callOut(long number) {
		this.jdbc.sql("select pg_notify(:channel, :number)")
			.param("channel", CHANNEL)
			.param("number", Long.toString(number))
			.query()
			.singleRow();
	}

	private static Revision revision(ResultSet row, int index) throws SQLException {
		return new Revision(row.getLong("number"), row.getObject("made_at", OffsetDateTime.class).toInstant(),
				row.getString("author"), row.getString("reason"), row.getObject("restores", Long.class),
				RevisionDocument.parse(row.getString("document")).configuration());
	}

}
