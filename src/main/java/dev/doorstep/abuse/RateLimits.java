package dev.doorstep.abuse;

import java.util.Locale;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.Assert;

/** Counts, for all nodes together, how often somebody did what is limited. */
@Component
public class RateLimits {

	private final LimitsProperties properties;

	private final Spending spending;

	private final Seals seals;

	RateLimits(LimitsProperties properties, Spending spending, Seals seals) {
		this.properties = properties;
		this.spending = spending;
		this.seals = seals;
	}

	/**
	 * Takes one of the times that {@code who} has. Call it before a transaction begins:
	 * what is spent stays spent when the transaction rolls back, and a second connection
	 * beside the transaction's own could starve the pool.
	 * @param limit what is about to be done
	 * @param who an address ({@link ClientAddress}) or mail address; only its keyed hash
	 * is stored
	 * @throws TooManyRequests when none is left
	 */
	public void spend(Limit limit, String who) throws TooManyRequests {
		Assert.state(!TransactionSynchronizationManager.isActualTransactionActive(),
				() -> "Spend the limit '%s' before the transaction begins".formatted(limit));
		var allowance = this.properties.of(limit);
		var receipt = this.spending.spend(limit, hash(limit, who), allowance);
		if (!receipt.passed()) {
			throw new TooManyRequests(limit, receipt.wait(allowance));
		}
	}

	// Addresses and mail addresses mean the same in capitals.
	private byte[] hash(Limit limit, String who) {
		return this.seals.mac("limit " + limit, who.strip().toLowerCase(Locale.ROOT));
	}

}
