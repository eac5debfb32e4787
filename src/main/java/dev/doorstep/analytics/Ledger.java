package dev.doorstep.analytics;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the cursor and what belongs to it together, if the lease is still ours. */
@Component
class Ledger {

	private final Cursors cursors;

	private final HeldEvents held;

	private final TransactionTemplate transaction;

	private final Duration lease;

	Ledger(Cursors cursors, HeldEvents held, TransactionTemplate transaction, AnalyticsProperties properties) {
		this.cursors = cursors;
		this.held = held;
		this.transaction = transaction;
		this.lease = properties.pace().lease();
	}

	Optional<Cursor> claim(String destination, UUID node) {
		return this.cursors.claim(destination, node, this.lease);
	}

	void release(String destination, UUID node) {
		this.cursors.release(destination, node);
	}

	HeldEvents held() {
		return this.held;
	}

	/** Keeps for people to read why a destination took nothing. */
	void failed(String destination, String reason) {
		this.cursors.failed(destination, reason);
	}

	boolean write(Cursor cursor, Runnable more) {
		return this.transaction.execute(status -> {
			var ours = this.cursors.save(cursor, this.lease);
			if (ours) {
				more.run();
			}
			return ours;
		});
	}

}
