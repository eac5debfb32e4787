package dev.doorstep.analytics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

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

	private final EventStore store;

	private final Looks looks;

	private final Bell bell;

	Recorder(EventStore store, Looks looks, Bell bell) {
		this.store = store;
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
		var written = TransactionSynchronizationManager.getSynchronizations()
			.stream()
			.filter(Written.class::isInstance)
			.map(Written.class::cast)
			.findFirst()
			.orElseGet(this::begin);
		written.events.add(NewEvent.of(event, visitor, Instant.now()));
	}

	private Written begin() {
		var written = new Written();
		TransactionSynchronizationManager.registerSynchronization(written);
		return written;
	}

	private final class Written implements TransactionSynchronization {

		private final List<NewEvent> events = new ArrayList<>();

		@Override
		public void beforeCommit(boolean readOnly) {
			Recorder.this.store.add(this.events);
		}

		@Override
		public void afterCommit() {
			Recorder.this.bell.ring();
		}

	}

}
