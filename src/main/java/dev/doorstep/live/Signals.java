package dev.doorstep.live;

import java.util.UUID;

import org.springframework.stereotype.Component;

/** Says that something is new to somebody, so that their open pages look again. */
@Component
public class Signals {

	private final SignalRows rows;

	Signals(SignalRows rows) {
		this.rows = rows;
	}

	/** Becomes known when the transaction at hand does. */
	public void tell(UUID listener) {
		this.rows.change(listener);
	}

	/**
	 * What a page says it has seen when it begins to listen: read before what it shows.
	 */
	public long seen(UUID listener) {
		return this.rows.version(listener);
	}

}
