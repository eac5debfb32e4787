package dev.doorstep.analytics;

import java.time.Instant;

import dev.doorstep.database.LastRows;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes events in the transaction of the change they tell of: both become real, or
 * neither. What one transaction records is written together, in one statement just before
 * it commits.
 */
@Component
class Recorder {

	private final LastRows rows;

	private final Looks looks;

	private final Bell bell;

	Recorder(LastRows rows, Looks looks, Bell bell) {
		this.rows = rows;
		this.looks = looks;
		this.bell = bell;
	}

	/** Records what changes nothing: with the transaction at hand, if there is one. */
	void note(TrackedEvent event, Visitor visitor) {
		if (TransactionSynchronizationManager.isActualTransactionActive()) {
			record(event, visitor);
		}
		else {
			this.looks.add(NewEvent.of(event, visitor, Instant.now()));
		}
	}

	/**
	 * Records an event. There has to be a transaction: one begun here could tell of a
	 * change that is never made.
	 */
	void record(TrackedEvent event, Visitor visitor) {
		if (!TransactionSynchronizationManager.isActualTransactionActive()) {
			throw new IllegalStateException("An event is recorded in the transaction of its change");
		}
		this.rows.add(EventStore.INSERT, NewEvent.of(event, visitor, Instant.now()));
		ringAfterCommit();
	}

	/** Once for each transaction. */
	private void ringAfterCommit() {
		if (TransactionSynchronizationManager.getSynchronizations().stream().noneMatch(Ringing.class::isInstance)) {
			TransactionSynchronizationManager.registerSynchronization(new Ringing());
		}
	}

	private final class Ringing implements TransactionSynchronization {

		@Override
		public void afterCommit() {
			Recorder.this.bell.ring();
		}

	}

}
