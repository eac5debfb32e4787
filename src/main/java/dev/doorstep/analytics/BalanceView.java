package dev.doorstep.analytics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.doorstep.analytics.Balance.State;
import dev.doorstep.ui.Text;

/**
 * A destination as the console shows it.
 *
 * @param configured whether anything is still sent there
 */
record BalanceView(Balance balance, boolean configured) {

	/** A part of the strip that shows all events, in hundredths of its length. */
	record Segment(String fate, double start, double length) {
	}

	public String name() {
		return this.balance.destination();
	}

	/** The look of the badge. */
	public String kind() {
		if (!this.configured) {
			return "off";
		}
		return switch (this.balance.state()) {
			case WELL -> "on";
			case BEHIND, AWAY -> "stale";
			case REFUSED -> "bad";
			case PAUSED -> "off";
		};
	}

	public Text state() {
		return Text.message(this.configured ? "analytics.state." + this.balance.state().name().toLowerCase(Locale.ROOT)
				: "analytics.state.unconfigured");
	}

	/** What that means, and who does something about it. */
	public Text explained() {
		return Text
			.message(this.configured ? "analytics.explained." + this.balance.state().name().toLowerCase(Locale.ROOT)
					: "analytics.explained.unconfigured");
	}

	public boolean paused() {
		return this.balance.pausedReason() != null;
	}

	public boolean troubled() {
		return this.configured && this.balance.state() != State.WELL && this.balance.state() != State.PAUSED;
	}

	/** How far behind it is, in the largest unit that says enough. */
	public Text lag() {
		return Spans.of(this.balance.lag());
	}

	public List<Segment> strip() {
		var segments = new ArrayList<Segment>();
		double start = 0;
		for (var share : this.balance.shares()) {
			var length = (this.balance.sum() > 0) ? 100.0 * share.events() / this.balance.sum() : 0;
			if (share.events() > 0) {
				segments.add(new Segment(share.fate(), start, length));
			}
			start += length;
		}
		return segments;
	}

}
