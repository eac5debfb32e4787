package dev.doorstep.abuse;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import net.ttddyy.dsproxy.QueryCountHolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

class RateLimitsTests {

	private static final String ADDRESS = "203.0.113.7";

	private static Node here;

	private static Node there;

	private static Node onlooker;

	@BeforeAll
	static void startNodes() {
		var database = Node.database();
		here = Node.over(database);
		there = Node.over(database);
		onlooker = Node.over(database);
	}

	@AfterAll
	static void stopThem() throws Exception {
		here.close();
		there.close();
		onlooker.close();
	}

	@BeforeEach
	void forgetEverything() {
		here.jdbc().sql("delete from spending").update();
	}

	@ParameterizedTest
	@CsvSource({ "false, 9", "true, 10" })
	void letsExactlyTheAllowedNumberOfFiftyAtOnceThroughOnTwoNodes(boolean firstGivesUp, int passes) {
		var passed = new AtomicInteger();
		try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
			// All queue behind one that is not yet committed, then go at once.
			transaction().executeWithoutResult((first) -> {
				here.spending().spend(Limit.SUBMIT, here.seals().mac("limit submit", ADDRESS), Limit.SUBMIT.standard());
				for (int i = 0; i < 50; i++) {
					var limits = ((i % 2 == 0) ? here : there).limits();
					senders.submit(() -> passed.addAndGet(spendAll(limits, Limit.SUBMIT, 1)));
				}
				await().until(onlooker::queue, (length) -> length >= 15);
				if (firstGivesUp) {
					first.setRollbackOnly();
				}
			});
		}
		assertThat(passed).hasValue(passes);
	}

	@Test
	void slidesWithTime() {
		assertThat(spendAll(Limit.SUBMIT, 4)).isEqualTo(4);
		here.pass("40 minutes");
		assertThat(spendAll(Limit.SUBMIT, 20)).isEqualTo(6);
		here.pass("19 minutes");
		assertThat(spendAll(Limit.SUBMIT, 20)).isZero();
		here.pass("2 minutes");
		assertThat(spendAll(Limit.SUBMIT, 20)).isEqualTo(4);
		here.pass("60 minutes");
		assertThat(spendAll(Limit.SUBMIT, 20)).isEqualTo(10);
	}

	@Test
	void saysInWholeMinutesWhenToComeBack() {
		spendAll(Limit.SUBMIT, 1);
		here.pass("17 minutes 30 seconds");
		spendAll(Limit.SUBMIT, 9);
		here.pass("10 minutes");
		assertThatExceptionOfType(TooManyRequests.class).isThrownBy(() -> there.limits().spend(Limit.SUBMIT, ADDRESS))
			.satisfies((ex) -> assertThat(ex.limit()).isEqualTo(Limit.SUBMIT))
			.satisfies((ex) -> assertThat(ex.retryAfter()).isEqualTo(Duration.ofMinutes(33)))
			.satisfies((ex) -> assertThat(ex.getHeaders().getFirst("Retry-After")).isEqualTo("1980"));
	}

	@Test
	void keepsSendersAndLimitsApart() {
		spendAll(Limit.SUBMIT, 10);
		here.limits().spend(Limit.SUBMIT, "203.0.113.8");
		here.limits().spend(Limit.LINK, ADDRESS);
		assertThat(spendAll(Limit.SUBMIT, 1)).isZero();
	}

	@Test
	void takesCapitalsForTheSameMailAddress() {
		var limits = here.limits();
		limits.spend(Limit.LINK_TO, "ann@example.com");
		limits.spend(Limit.LINK_TO, "Ann@example.com");
		limits.spend(Limit.LINK_TO, " ANN@EXAMPLE.COM ");
		assertThatExceptionOfType(TooManyRequests.class)
			.isThrownBy(() -> limits.spend(Limit.LINK_TO, "ann@Example.com"));
	}

	@Test
	void followsALimitThatIsConfiguredDifferentlyFromNowOn() {
		spendAll(Limit.SUBMIT, 10);
		var more = here.limits(Map.of("submit", new Allowance(12, null)));
		assertThat(spendAll(more, Limit.SUBMIT, 20)).isEqualTo(2);
		here.pass("40 minutes");
		var fewer = here.limits(Map.of("submit", new Allowance(2, Duration.ofMinutes(30))));
		assertThat(spendAll(fewer, Limit.SUBMIT, 20)).isEqualTo(2);
	}

	@Test
	void remembersNoMoreTimesThanItNeeds() {
		for (int i = 0; i < 3; i++) {
			assertThat(spendAll(Limit.CODE, 5)).isEqualTo(5);
			here.pass("10 minutes");
		}
		assertThat(here.jdbc().sql("select cardinality(spent_at) from spending").query(Integer.class).single())
			.isEqualTo(5);
	}

	@Test
	void storesAKeyedHashInsteadOfTheAddress() {
		spendAll(Limit.CODE, 1);
		spendAll(there.limits(), Limit.CODE, 1);
		var stored = here.jdbc().sql("select who from spending").query(byte[].class).single();
		assertThat(stored).hasSize(32).isEqualTo(here.seals().mac("limit code", ADDRESS));
		var dump = here.jdbc().sql("select spending::text from spending").query(String.class).single();
		assertThat(dump).doesNotContain("203.0.113").doesNotContain("3230332e302e313133");
	}

	@Test
	void needsOneStatementWhetherItPassesOrNot() {
		var limits = here.limits(Map.of("code", new Allowance(1, null)));
		QueryCountHolder.clear();
		limits.spend(Limit.CODE, ADDRESS);
		assertThat(QueryCountHolder.getGrandTotal().getTotal()).isOne();
		assertThat(spendAll(limits, Limit.CODE, 1)).isZero();
		assertThat(QueryCountHolder.getGrandTotal().getTotal()).isEqualTo(2);
	}

	@Test
	void refusesToRunInsideATransaction() {
		assertThatIllegalStateException()
			.isThrownBy(
					() -> transaction().executeWithoutResult((status) -> here.limits().spend(Limit.SUBMIT, ADDRESS)))
			.withMessageContaining("before the transaction begins");
		assertThat(spendAll(Limit.SUBMIT, 20)).isEqualTo(10);
	}

	@Test
	void forgetsWhatLimitsNothingAnyMore() {
		spendAll(Limit.CODE, 1);
		spendAll(Limit.SUBMIT, 1);
		here.pass("11 minutes");
		new SpendingSweeper(here.spending()).sweep();
		new SpendingSweeper(there.spending()).sweep();
		assertThat(here.jdbc().sql("select limit_name from spending").query(String.class).list())
			.containsExactly("submit");
	}

	private static TransactionTemplate transaction() {
		return new TransactionTemplate(new JdbcTransactionManager(here.dataSource()));
	}

	private static int spendAll(Limit limit, int times) {
		return spendAll(here.limits(), limit, times);
	}

	private static int spendAll(RateLimits limits, Limit limit, int times) {
		for (int passed = 0; passed < times; passed++) {
			try {
				limits.spend(limit, ADDRESS);
			}
			catch (TooManyRequests ex) {
				return passed;
			}
		}
		return times;
	}

}
