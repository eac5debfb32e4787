package dev.doorstep.flags;

import dev.doorstep.testing.DoorstepTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static dev.doorstep.flags.TestFlags.adding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The database refuses one of the rows a revision is made with, or the commit itself. */
@DoorstepTest
class PublishingFaultTests {

	@Autowired
	Publishing publishing;

	@Autowired
	Revisions revisions;

	@Autowired
	JdbcClient jdbc;

	@AfterEach
	void mend() {
		this.jdbc.sql("drop function if exists refuse cascade").update();
	}

	@ParameterizedTest
	@ValueSource(strings = { "before insert on revision", "before insert on audit_entry",
			"after insert on audit_entry deferrable initially deferred" })
	void allIsKeptOrNothing(String moment) {
		var before = this.revisions.current();
		var audited = audited();
		refuse(moment);

		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.publishing.publish(before.number(), "It fails", adding("fault")));

		assertThat(this.revisions.current()).isEqualTo(before);
		assertThat(kept()).isEqualTo(before.number());
		assertThat(audited()).isEqualTo(audited);
		mend();
		assertThat(this.publishing.publish(before.number(), "It works", adding("fault-" + before.number())).number())
			.isEqualTo(before.number() + 1);
		assertThat(audited()).isEqualTo(audited + 1);
	}

	private void refuse(String moment) {
		var kind = moment.contains("deferrable") ? "constraint trigger" : "trigger";
		this.jdbc.sql("""
				create function refuse() returns trigger language plpgsql as $$
				begin
					raise exception 'Not now';
				end
				$$
				""").update();
		this.jdbc.sql("create %s refuse %s for each row execute function refuse()".formatted(kind, moment)).update();
	}

	private long kept() {
		return this.jdbc.sql("select max(number) from revision").query(Long.class).single();
	}

	private long audited() {
		return this.jdbc.sql("select count(*) from audit_entry").query(Long.class).single();
	}

}
