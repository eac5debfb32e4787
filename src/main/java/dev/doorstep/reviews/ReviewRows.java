package dev.doorstep.reviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what homeowners say. */
@Repository
class ReviewRows {

	private static final String SELECT = "select reviews.*, company from reviews join pros on pros.id = pro_id ";

	private final JdbcClient jdbc;

	ReviewRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Whether that was the first of its job. */
	boolean add(UUID invitation, UUID pro, int rating, String words, Instant now) {
		return this.jdbc.sql("""
				insert into reviews (invitation_id, pro_id, rating, words, written_at)
				values (:invitation, :pro, :rating, :words, :now) on conflict (invitation_id) do nothing
				""")
			.param("invitation", invitation)
			.param("pro", pro)
			.param("rating", rating)
			.param("words", words)
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update() == 1;
	}

	Optional<Review> find(UUID invitation) {
		return this.jdbc.sql(SELECT + "where invitation_id = :invitation")
			.param("invitation", invitation)
			.query(ReviewRows::review)
			.optional();
	}

	/** Those people see of a professional, the newest first. */
	List<Review> shownOf(UUID pro, int most) {
		return this.jdbc.sql(SELECT + "where pro_id = :pro and hidden_at is null order by written_at desc limit :most")
			.param("pro", pro)
			.param("most", most)
			.query(ReviewRows::review)
			.list();
	}

	Standing standing(UUID pro, int most) {
		return this.jdbc.sql("""
				select coalesce(avg(rating), 0) as mean, count(*) as count
				from reviews where pro_id = :pro and hidden_at is null
				""")
			.param("pro", pro)
			.query((row, index) -> new Standing(row.getDouble("mean"), row.getInt("count"), shownOf(pro, most)))
			.single();
	}

	/** Whether that is the first reply. */
	boolean reply(UUID invitation, String words, Instant now) {
		return this.jdbc.sql("""
				update reviews set reply = :words, replied_at = :now
				where invitation_id = :invitation and reply is null and hidden_at is null
				""")
			.param("invitation", invitation)
			.param("words", words)
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update() == 1;
	}

	/** The newest first, from before an instant on. */
	List<Review> latest(Instant before, int most) {
		return this.jdbc.sql(SELECT + "where written_at < :before order by written_at desc limit :most")
			.param("before", before.atOffset(ZoneOffset.UTC))
			.param("most", most)
			.query(ReviewRows::review)
			.list();
	}

	/** Whether it was shown until now. */
	boolean hide(UUID invitation, String reason, Instant now) {
		return this.jdbc.sql("""
				update reviews set hidden_at = :now, hidden_reason = :reason
				where invitation_id = :invitation and hidden_at is null
				""")
			.param("invitation", invitation)
			.param("reason", reason)
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update() == 1;
	}

	private static Review review(ResultSet row, int index) throws SQLException {
		return new Review(row.getObject("invitation_id", UUID.class), row.getObject("pro_id", UUID.class),
				row.getString("company"), row.getInt("rating"), row.getString("words"),
				row.getTimestamp("written_at").toInstant(), row.getString("reply"), row.getString("hidden_reason"));
	}

}
