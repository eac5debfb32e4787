package dev.doorstep.analytics;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Forgets people, here and at the destinations that were told of them. What cannot be
 * done yet waits, also for a key that is missing.
 */
@Component
class Erasures {

	private static final Logger log = LoggerFactory.getLogger(Erasures.class);

	private final ErasureRows rows;

	private final List<EraserClient> erasers;

	private final TransactionTemplate transaction;

	Erasures(ErasureRows rows, AnalyticsProperties analytics, ErasureProperties properties,
			TransactionTemplate transaction) {
		this.rows = rows;
		this.transaction = transaction;
		this.erasers = properties.erasure()
			.entrySet()
			.stream()
			.map(eraser -> EraserClient.of(eraser.getKey(), analytics, eraser.getValue()))
			.toList();
	}

	@Scheduled(initialDelay = 60, fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
	void keepUp() {
		forgetHere();
		this.erasers.forEach(this::forgetAt);
	}

	private void forgetHere() {
		for (var user : this.rows.claim(ErasureRows.HERE, 1)) {
			this.transaction.executeWithoutResult(status -> {
				this.rows.unlink(user);
				this.rows.done(ErasureRows.HERE, List.of(user));
			});
		}
	}

	/** As many as one request takes, and one request at a time. */
	private void forgetAt(EraserClient eraser) {
		var users = this.rows.claim(eraser.destination(), EraserClient.MOST);
		if (users.isEmpty()) {
			return;
		}
		var refusal = eraser.forget(users);
		if (refusal.isEmpty()) {
			this.rows.done(eraser.destination(), users);
			log.info("Destination {} was asked to forget {} people", eraser.destination(), users.size());
		}
		else {
			log.warn("Destination {} has not forgotten {} people yet: {}", eraser.destination(), users.size(),
					refusal.get());
		}
	}

}
