package dev.doorstep.analytics;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Remembers how many events there are up to some places in their order, so that nobody
 * has to count all of them again.
 */
@Repository
class EventMarks {

	private static final int APART = 1_000;

	private final JdbcClient jdbc;

	EventMarks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The place up to which is summed has moved over these. */
	void passed(List<ReportEvent> events) {
		this.jdbc.sql("update analytics_rollup set events = events + :events, left_out = left_out + :leftOut")
			.param("events", events.size())
			.param("leftOut", events.stream().filter(event -> !event.leaves()).count())
			.update();
		this.jdbc.sql("""
				insert into analytics_mark (xid, seq, events, left_out)
				select xid, seq, events, left_out from analytics_rollup
				where events >= :apart + (select events from analytics_mark order by xid desc, seq desc limit 1)
				""").param("apart", APART).update();
	}

}
