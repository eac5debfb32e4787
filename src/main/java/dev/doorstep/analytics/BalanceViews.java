package dev.doorstep.analytics;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds the destinations there are and have been. */
@Component
class BalanceViews {

	private final Balances balances;

	private final AnalyticsProperties properties;

	BalanceViews(Balances balances, AnalyticsProperties properties) {
		this.balances = balances;
		this.properties = properties;
	}

	boolean anyConfigured() {
		return !this.properties.destinations().isEmpty();
	}

	List<BalanceView> all() {
		return this.balances.all().stream().map(this::view).toList();
	}

	/** The page of one that never was is not found. */
	BalanceView find(String destination) {
		return this.balances.find(destination)
			.map(this::view)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private BalanceView view(Balance balance) {
		return new BalanceView(balance, this.properties.destinations().containsKey(balance.destination()));
	}

}
