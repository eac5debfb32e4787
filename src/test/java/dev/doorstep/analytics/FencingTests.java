package dev.doorstep.analytics;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Two nodes at one destination, and a database that stops in the middle of a sentence.
 */
class FencingTests extends EventLabTest {

	private static final int EVENTS = 7;

	/** Where a node falls asleep, to wake up when its lease is long over. */
	enum Asleep {

		BEFORE_SENDING, BEFORE_THE_RECEIVER_HAS_IT, BEFORE_IT_WRITES_WHAT_CAME_OF_IT

	}

	@ParameterizedTest
	@EnumSource
	void aNodeThatSleptPastItsLeaseIsNotHeard(Asleep where) {
		var ids = lab.events(EVENTS);
		var other = lab.node();
		var sleeper = lab.node(EventLab.DESTINATION, new Meanwhile(where, () -> {
			lab.jdbc.sql("update analytics_cursor set lease_until = now()").update();
			EventLab.run(other);
		}));
		lab.awaitVisible();
		EventLab.run(sleeper);
		assertThat(lab.takenIds()).isEqualTo(ids);
		assertThat(lab.delivered()).isEqualTo(EVENTS);
		assertThat(amplitude.sizes()).containsOnly(EVENTS).hasSize((where == Asleep.BEFORE_SENDING) ? 1 : 2);
		lab.events(1);
		lab.awaitVisible();
		EventLab.run(other);
		assertThat(lab.delivered()).isEqualTo(EVENTS + 1);
	}

	@Test
	void whileOneNodeSendsAnotherLeavesTheDestinationAlone() {
		lab.events(EVENTS);
		forward();
		lab.events(1);
		lab.awaitVisible();
		EventLab.run(lab.node());
		assertThat(amplitude.sizes()).containsExactly(EVENTS);
		this.node.release();
		EventLab.run(lab.node());
		assertThat(amplitude.sizes()).containsExactly(EVENTS, 1);
	}

	@Test
	void noTransactionIsOpenWhileAReceiverIsSpokenTo() {
		lab.events(EVENTS);
		lab.awaitVisible();
		EventLab.run(lab.node(EventLab.DESTINATION, new Meanwhile(Asleep.BEFORE_THE_RECEIVER_HAS_IT, () -> {
			assertThat(TransactionSynchronizationManager.isActualTransactionActive()).isFalse();
			assertThat(lab.jdbc.sql("""
					select query from pg_stat_activity
					where datname = current_database() and state like 'idle in transaction%'
					""").query(String.class).list()).isEmpty();
		})));
		assertThat(lab.delivered()).isEqualTo(EVENTS);
	}

	/** Writes: the lease's place before a batch leaves, and what came of it. */
	@ParameterizedTest
	@ValueSource(ints = { 1, 2 })
	void aCommitWhoseAnswerIsLostIsNoOther(int which) {
		var ids = lab.events(EVENTS);
		lab.awaitVisible();
		var unlucky = lab.node(EventLab.DESTINATION, lab.receiver(), cutAfterCommit(which));
		assertThatExceptionOfType(TransactionSystemException.class).isThrownBy(unlucky::round);
		EventLab.run(unlucky);
		assertThat(lab.takenIds()).isEqualTo(ids);
		assertThat(lab.delivered()).isEqualTo(EVENTS);
		assertThat(amplitude.requests()).hasSize(1);
	}

	private static TransactionTemplate cutAfterCommit(int which) {
		var commits = new AtomicInteger();
		return new TransactionTemplate(new JdbcTransactionManager(lab.dataSource()) {

			@Override
			protected void doCommit(DefaultTransactionStatus status) {
				super.doCommit(status);
				if (commits.incrementAndGet() == which) {
					throw new TransactionSystemException("The line was cut");
				}
			}

		});
	}

	/** Something happens at one point, once. */
	private static final class Meanwhile implements Receiver {

		private final Receiver receiver = lab.receiver();

		private final Asleep where;

		private Runnable what;

		Meanwhile(Asleep where, Runnable what) {
			this.where = where;
			this.what = what;
		}

		@Override
		public Terms terms(boolean backlog) {
			happens(Asleep.BEFORE_SENDING);
			return this.receiver.terms(backlog);
		}

		@Override
		public Answer receive(List<byte[]> events, Terms terms) throws InterruptedException {
			happens(Asleep.BEFORE_THE_RECEIVER_HAS_IT);
			var answer = this.receiver.receive(events, terms);
			happens(Asleep.BEFORE_IT_WRITES_WHAT_CAME_OF_IT);
			return answer;
		}

		private void happens(Asleep here) {
			if (here == this.where) {
				var once = this.what;
				this.what = () -> {
				};
				once.run();
			}
		}

	}

}
