package dev.doorstep.analytics;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.random.RandomGenerator;

import dev.doorstep.analytics.AnalyticsProperties.Pace;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes forwarders as the application does, but without the application. */
record Nodes(JdbcClient jdbc, TransactionTemplate transaction, Clock clock, Pace pace) {

	/** The middle of every range. */
	private static final RandomGenerator NO_CHANCE = () -> Long.MIN_VALUE;

	Forwarder node(String destination, Receiver receiver) {
		var cursors = new Cursors(this.jdbc);
		cursors.ensure(destination, Forwarder.FIRST_BATCH);
		var ledger = new Ledger(cursors, new HeldEvents(this.jdbc), this.transaction,
				new AnalyticsProperties(Map.of(), Duration.ofDays(90), this.pace));
		return new Forwarder(destination, receiver, new EventLog(this.jdbc), ledger, this.clock, NO_CHANCE);
	}

}
