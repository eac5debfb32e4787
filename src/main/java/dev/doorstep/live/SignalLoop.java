package dev.doorstep.live;

import java.time.Duration;

import dev.doorstep.database.WorkLoop;

import org.springframework.stereotype.Component;

/**
 * Looks every second what is new to those who listen here. It ends before the web server
 * does, which waits for open lines.
 */
@Component
class SignalLoop extends WorkLoop {

	private static final Duration LOOK = Duration.ofSeconds(1);

	private static final int LOOKS_A_HUM = 20;

	private static final int LOOKS_A_SWEEP = 3600;

	private static final Duration FORGET = Duration.ofDays(1);

	private final SignalRows rows;

	private final Streams streams;

	private long looks;

	SignalLoop(SignalRows rows, Streams streams) {
		super("signals", 1);
		this.rows = rows;
		this.streams = streams;
	}

	@Override
	protected Duration round() {
		this.looks++;
		var listeners = this.streams.listeners();
		if (!listeners.isEmpty()) {
			var versions = this.rows.versions(listeners);
			this.streams.each(stream -> stream.tell(versions.getOrDefault(stream.listener(), 0L)));
		}
		if (this.looks % LOOKS_A_HUM == 0) {
			this.streams.each(Stream::hum);
		}
		if (this.looks % LOOKS_A_SWEEP == 0) {
			this.rows.removeUnchangedFor(FORGET);
		}
		return LOOK;
	}

	@Override
	public void stop() {
		super.stop();
		this.streams.endAll();
	}

	@Override
	public void stop(Runnable callback) {
		super.stop(() -> {
			this.streams.endAll();
			callback.run();
		});
	}

}
