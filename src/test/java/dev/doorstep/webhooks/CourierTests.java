package dev.doorstep.webhooks;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import javax.net.ssl.SSLSocketFactory;

import com.zaxxer.hikari.HikariDataSource;
import dev.doorstep.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Messages on their way to receivers that are well, unwell, or no more. */
class CourierTests {

	private static final HikariDataSource DATABASE = TestDatabase.migrated(TestDatabase.create());

	private static final List<Duration> PAUSES = List.of(Duration.ofSeconds(5), Duration.ofMinutes(5),
			Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(5), Duration.ofHours(10),
			Duration.ofHours(14), Duration.ofHours(20), Duration.ofHours(24));

	private static final WebhooksProperties PROPERTIES = new WebhooksProperties(PAUSES, Duration.ofSeconds(10),
			Duration.ofHours(24), Duration.ofDays(30), Duration.ofSeconds(2), true);

	private final JdbcClient jdbc = JdbcClient.create(DATABASE);

	private final EndpointRows endpoints = new EndpointRows(this.jdbc);

	private final MessageRows messages = new MessageRows(this.jdbc);

	private final Receiver receiver = new Receiver();

	private UUID pro;

	@BeforeEach
	void forget() {
		this.jdbc.sql("delete from pros").update();
		this.pro = this.jdbc.sql("""
				insert into pros (company, person, email, trades, country, postal_code, city, latitude, longitude,
					travel_km, time_zone, hours, capacity)
				values ('Pipes', 'Ada', 'ada@pipes.example', '{plumbing}', 'US', '94110', 'San Francisco', 37.7, -122.4,
					10, 'America/Los_Angeles', '{[0,10080)}', 3) returning id
				""").query(UUID.class).single();
	}

	@AfterEach
	void close() {
		this.receiver.close();
	}

	@AfterAll
	static void closeDatabase() {
		DATABASE.close();
	}

	@Test
	void whatIsTakenIsOverAndKnownByItsSignature() {
		var endpoint = endpoint(this.receiver.url());
		this.messages.addForAll(this.pro, "invitation.offered", "{\"type\":\"invitation.offered\"}");
		assertThat(courier().carryNext()).isTrue();
		assertThat(courier().carryNext()).isFalse();
		assertThat(this.receiver.got()).singleElement()
			.satisfies(got -> assertThat(got.signedWith(secret(endpoint))).isTrue())
			.satisfies(got -> assertThat(got.signedWith(Secret.random().value())).isFalse());
		assertThat(states()).containsExactly("delivered");
	}

	@Test
	void whileASecretChangesReceiversKnowBoth() {
		var endpoint = endpoint(this.receiver.url());
		var former = secret(endpoint);
		this.endpoints.rotate(endpoint, Secret.random(), Duration.ofHours(24));
		send(endpoint);
		assertThat(this.receiver.got().getFirst().signedWith(former)).isTrue();
		assertThat(this.receiver.got().getFirst().signedWith(secret(endpoint))).isTrue();
		this.jdbc.sql("update webhook_endpoints set former_until = now()").update();
		send(endpoint);
		assertThat(this.receiver.got().getLast().signedWith(former)).isFalse();
		assertThat(this.receiver.got().getLast().signedWith(secret(endpoint))).isTrue();
	}

	@Test
	void whatIsNotTakenIsTriedForThreeDaysAndThenGivenUp() {
		send(endpoint(this.receiver.answering(500).url()));
		for (var pause : PAUSES) {
			assertThat(states()).containsExactly("waiting");
			assertThat(secondsToNextTry()).isCloseTo(pause.toSeconds(), within(pause.toSeconds() * 0.1 + 2));
			letTimePass();
			assertThat(courier().carryNext()).isTrue();
		}
		assertThat(states()).containsExactly("dead");
		assertThat(this.receiver.got()).hasSize(10).allSatisfy(got -> assertThat(got.id()).isEqualTo(ids().getFirst()));
		assertThat(this.jdbc.sql("select count(*) from webhook_tries where status = 500").query(Long.class).single())
			.isEqualTo(10);
	}

	@Test
	void whatWasGivenUpCanBeSentAgain() {
		send(endpoint(this.receiver.answering(503).url()));
		this.jdbc.sql("update webhook_messages set state = 'dead', closed_at = now(), claim = null").update();
		assertThat(new MessageLog(this.jdbc).dead()).singleElement()
			.satisfies(dead -> assertThat(dead.status()).isEqualTo(503));
		this.receiver.answering(200);
		assertThat(this.messages.revive(this.jdbc.sql("select id from webhook_messages").query(UUID.class).list()))
			.isEqualTo(1);
		assertThat(courier().carryNext()).isTrue();
		assertThat(states()).containsExactly("delivered");
	}

	@Test
	void whoeverIsGoneIsLeftAlone() {
		var endpoint = endpoint(this.receiver.answering(410).url());
		this.messages.add(endpoint, "invitation.lapsed", "{}");
		send(endpoint);
		assertThat(states()).containsExactly("dropped", "dropped");
		assertThat(courier().carryNext()).isFalse();
		this.messages.addForAll(this.pro, "invitation.offered", "{}");
		assertThat(states()).hasSize(2);
		assertThat(this.receiver.got()).hasSize(1);
	}

	@Test
	void whatIsSwitchedOffWaits() {
		var endpoint = endpoint(this.receiver.url());
		this.messages.add(endpoint, "invitation.offered", "{}");
		this.endpoints.change(endpoint, EndpointState.OFF);
		assertThat(courier().carryNext()).isFalse();
		this.endpoints.change(endpoint, EndpointState.ON);
		assertThat(courier().carryNext()).isTrue();
	}

	@Test
	void aSlowReceiverKeepsNobodyElseWaiting() {
		var slow = endpoint(this.receiver.url());
		this.messages.add(slow, "invitation.offered", "{}");
		this.messages.add(slow, "invitation.lapsed", "{}");
		assertThat(this.messages.claim(UUID.randomUUID(), PROPERTIES.lease())).isPresent();
		assertThat(this.messages.claim(UUID.randomUUID(), PROPERTIES.lease())).isEmpty();
		this.messages.add(endpoint(this.receiver.url() + "/other"), "invitation.offered", "{}");
		assertThat(this.messages.claim(UUID.randomUUID(), PROPERTIES.lease())).isPresent();
	}

	@Test
	void whatANodeThatDiedHadInHandFallsDueAndItCannotWriteAnyMore() {
		this.messages.add(endpoint(this.receiver.url()), "invitation.offered", "{}");
		var lost = this.messages.claim(UUID.randomUUID(), PROPERTIES.lease()).orElseThrow();
		letTimePass();
		assertThat(courier().carryNext()).isTrue();
		assertThat(this.messages.tried(lost, CallResult.answered(500), Duration.ZERO)).isFalse();
		this.messages.retryIn(Duration.ZERO, lost);
		this.messages.close(lost, MessageState.DEAD);
		assertThat(states()).containsExactly("delivered");
	}

	@Test
	void twoNodesSendNothingTwice() throws Exception {
		this.receiver.takingMillis(5);
		var there = IntStream.range(0, 8).mapToObj(number -> endpoint(this.receiver.url() + number)).toList();
		IntStream.range(0, 80).forEach(number -> this.messages.add(there.get(number % 8), "invitation.offered", "{}"));
		try (var threads = Executors.newFixedThreadPool(8)) {
			Callable<Integer> node = () -> {
				int carried = 0;
				var courier = courier();
				while (waiting() > 0) {
					carried += courier.carryNext() ? 1 : 0;
				}
				return carried;
			};
			var carried = threads.invokeAll(Collections.nCopies(8, node));
			assertThat(carried.stream().mapToInt(one -> one.resultNow()).sum()).isEqualTo(80);
		}
		assertThat(this.receiver.got()).hasSize(80);
		assertThat(this.receiver.got().stream().map(Receiver.Got::id).distinct()).hasSize(80);
		assertThat(this.receiver.overlapped()).isFalse();
	}

	private long waiting() {
		return this.jdbc.sql("select count(*) from webhook_messages where state = 'waiting'")
			.query(Long.class)
			.single();
	}

	private Courier courier() {
		var caller = new Caller(InetAddress::getAllByName, (SSLSocketFactory) SSLSocketFactory.getDefault(),
				PROPERTIES);
		return new Courier(this.messages, this.endpoints, caller, PROPERTIES);
	}

	private UUID endpoint(String url) {
		return this.endpoints.add(this.pro, url, Secret.random()).orElseThrow();
	}

	private void send(UUID endpoint) {
		this.messages.add(endpoint, "invitation.offered", "{}");
		assertThat(courier().carryNext()).isTrue();
	}

	private String secret(UUID endpoint) {
		return this.endpoints.find(endpoint, this.pro).orElseThrow().secret().value();
	}

	private void letTimePass() {
		this.jdbc.sql("update webhook_messages set due_at = now() where state = 'waiting'").update();
	}

	private double secondsToNextTry() {
		return this.jdbc.sql("select extract(epoch from due_at - now()) from webhook_messages")
			.query(Double.class)
			.single();
	}

	private List<String> states() {
		return this.jdbc.sql("select state from webhook_messages order by id").query(String.class).list();
	}

	private List<String> ids() {
		return this.jdbc.sql("select 'msg_' || id from webhook_messages order by id").query(String.class).list();
	}

}
