package dev.doorstep.requests;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import dev.doorstep.requests.facts.Area;
import dev.doorstep.requests.facts.Contact;
import dev.doorstep.requests.facts.Facts;
import dev.doorstep.requests.facts.Job;
import dev.doorstep.requests.facts.Vocabulary;
import dev.doorstep.testing.DoorstepTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

/** Which keys to a request are deleted. */
@DoorstepTest
class RequestKeySweeperTests {

	@Autowired
	RequestKeySweeper sweeper;

	@Autowired
	Requests requests;

	@Autowired
	RequestKeys keys;

	@Autowired
	TransactionOperations transactions;

	@Autowired
	JdbcClient jdbc;

	@Test
	void thoseWhoseTimeIsOverGoAndTheOthersStay() {
		var request = submit();
		var browser = this.keys.admit(request);
		this.jdbc.sql("update request_keys set expires_at = now() where request_id = :id and kind = 'link'")
			.param("id", request)
			.update();
		this.sweeper.sweep();
		assertThat(this.jdbc.sql("select kind from request_keys where request_id = :id")
			.param("id", request)
			.query(String.class)
			.list()).containsExactly("browser");
		assertThat(this.keys.ofBrowser(browser)).contains(request);
	}

	private UUID submit() {
		var id = UUID.randomUUID();
		var facts = Facts.NONE.with(Vocabulary.JOB, new Job("plumbing", "fix-leaking-faucet", null))
			.with(Vocabulary.AREA, new Area("US", "94110", "San Francisco", "CA", 37.7486, -122.4158))
			.with(Vocabulary.CONTACT, new Contact("Grace", "grace@keys.example", "+1 (415) 555-0199", "email", null));
		this.transactions.executeWithoutResult(
				status -> this.requests.submit(new NewRequest(id, facts, List.of(), Locale.ENGLISH, "", 1, Map.of())));
		return id;
	}

}
