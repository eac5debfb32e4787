package dev.doorstep.analytics;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Starts a forwarder for each destination that is configured, beside the requests and
 * never in their way. In the default phase it stops before the web server does.
 */
@Component
class Forwarding implements SmartLifecycle {

	private final AnalyticsProperties properties;

	private final Cursors cursors;

	private final EventLog events;

	private final Ledger ledger;

	private final List<Running> loops = new ArrayList<>();

	Forwarding(AnalyticsProperties properties, Cursors cursors, EventLog events, Ledger ledger, Bell bell) {
		this.properties = properties;
		this.cursors = cursors;
		this.events = events;
		this.ledger = ledger;
		bell.wakes(this::wake);
	}

	@Override
	public synchronized void start() {
		this.properties.destinations().forEach((name, destination) -> {
			this.cursors.ensure(name, Forwarder.FIRST_BATCH);
			var forwarder = new Forwarder(name, receiver(destination), this.events, this.ledger, Clock.systemUTC(),
					RandomGenerator.getDefault());
			var loop = new ForwarderLoop(forwarder, this.properties.pace());
			this.loops.add(new Running(forwarder, loop, loop.start()));
		});
	}

	private Receiver receiver(DestinationProperties destination) {
		return (destination.file() != null) ? new FileReceiver(destination.file(), destination.fileSize())
				: new AmplitudeReceiver(destination, this.properties.pace().timeout());
	}

	private synchronized void wake() {
		this.loops.forEach(running -> running.loop().wake());
	}

	@Override
	public void stop() {
		ask().join();
	}

	/**
	 * Comes back at once; the batch in hand is finished within the time-out of the phase.
	 */
	@Override
	public void stop(Runnable callback) {
		ask().whenComplete((nothing, failure) -> callback.run());
	}

	private synchronized CompletableFuture<Void> ask() {
		this.loops.forEach(running -> running.loop().stop());
		var ended = this.loops.stream()
			.map(running -> running.end().thenRun(running.forwarder()::release))
			.toArray(CompletableFuture[]::new);
		this.loops.clear();
		return CompletableFuture.allOf(ended);
	}

	@Override
	public synchronized boolean isRunning() {
		return !this.loops.isEmpty();
	}

	private record Running(Forwarder forwarder, ForwarderLoop loop, CompletableFuture<Void> end) {
	}

}
