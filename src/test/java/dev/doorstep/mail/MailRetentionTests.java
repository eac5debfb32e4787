package dev.doorstep.mail;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@MailTest
class MailRetentionTests {

	@Autowired
	MailRetention retention;

	@Autowired
	JdbcClient jdbc;

	@Test
	void forgetsMailsThirtyDaysAfterTheirEnd() {
		add("fresh", "sent", 29, 29);
		add("slow", "sent", 31, 29);
		add("old-sent", "sent", 32, 31);
		add("old-refused", "refused", 31, 31);
		add("old-dead", "dead", 31, 31);
		add("never-carried", "waiting", 31, null);
		add("waiting", "waiting", 29, null);
		this.retention.forgetOldMails();
		assertThat(this.jdbc.sql("select recipient from outgoing_mail where recipient like '%@retention.example'")
			.query(String.class)
			.list()).containsExactlyInAnyOrder("fresh@retention.example", "slow@retention.example",
					"waiting@retention.example");
	}

	private void add(String name, String state, int postedDaysAgo, Integer closedDaysAgo) {
		this.jdbc.sql("""
				insert into outgoing_mail
					(recipient, locale, subject, plain_text, html, state, posted_at, closed_at, due_at)
				values (:to, 'en', 's', 't', 'h', :state, now() - make_interval(days => :posted),
					now() - make_interval(days => :closed), now() + interval '1 hour')
				""")
			.param("to", name + "@retention.example")
			.param("state", state)
			.param("posted", postedDaysAgo)
			.param("closed", closedDaysAgo, java.sql.Types.INTEGER)
			.update();
	}

}
