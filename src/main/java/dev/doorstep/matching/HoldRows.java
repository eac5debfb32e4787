package dev.doorstep.matching;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which policies are on, and what they look at. Asked anew each time: it counts on all
 * nodes at once.
 */
@Repository
class HoldRows {

	private final JdbcClient jdbc;

	HoldRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<HoldPolicy> on() {
		var words = this.jdbc.sql("select policy from hold_policies").query(String.class).list();
		return Arrays.stream(HoldPolicy.values()).filter(policy -> words.contains(policy.word())).toList();
	}

	void put(Collection<HoldPolicy> on) {
		this.jdbc.sql("delete from hold_policies").update();
		this.jdbc.sql("insert into hold_policies (policy) select unnest(:words::text[])")
			.param("words", on.stream().map(HoldPolicy::word).toArray(String[]::new))
			.update();
	}

	boolean knowsJob(String job) {
		return this.jdbc.sql("select exists (select from matchings where job = :job and cleared_at is not null)")
			.param("job", job)
			.query(Boolean.class)
			.single();
	}

	boolean knowsHomeowner(String homeowner) {
		return this.jdbc.sql("""
				select exists (select from matchings where homeowner = :homeowner and cleared_at is not null)
				""").param("homeowner", homeowner).query(Boolean.class).single();
	}

}
