package dev.doorstep.wizard;

import java.time.Duration;
import java.util.function.Supplier;

import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * Two presses at the same instant may both try to begin a row; the later one finds it on
 * its second try.
 */
final class Contention {

	private static final RetryTemplate RETRY = new RetryTemplate(RetryPolicy.builder()
		.maxRetries(2)
		.delay(Duration.ofMillis(20))
		.includes(DataIntegrityViolationException.class, ConcurrencyFailureException.class)
		.build());

	private Contention() {
	}

	/** Runs a transaction, again if another one came first. */
	static <T> T settle(Supplier<T> transaction) {
		return RETRY.invoke(transaction);
	}

}
