package dev.doorstep.abuse;

import java.util.concurrent.TimeUnit;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Forgets who spent what once it limits nothing any more; every node may do so at any
 * time.
 */
@Component
class SpendingSweeper {

	private final Spending spending;

	SpendingSweeper(Spending spending) {
		this.spending = spending;
	}

	@Scheduled(initialDelay = 10, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
	void sweep() {
		this.spending.forget();
	}

}
