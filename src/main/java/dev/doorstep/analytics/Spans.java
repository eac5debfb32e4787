package dev.doorstep.analytics;

import java.time.Duration;
import java.util.Optional;

import dev.doorstep.ui.Text;

/** Says how long something took, in the unit that people would choose. */
final class Spans {

	private Spans() {
	}

	/** A dash for what never happened. */
	static Text of(Optional<Duration> span) {
		return span.map(Spans::of).orElse(Text.plain("–"));
	}

	static Text of(Duration span) {
		if (span.toSeconds() < 90) {
			return Text.message("analytics.span.seconds", span.toSeconds());
		}
		if (span.toMinutes() < 90) {
			return Text.message("analytics.span.minutes", span.toMinutes());
		}
		return (span.toHours() < 48) ? Text.message("analytics.span.hours", span.toHours())
				: Text.message("analytics.span.days", span.toDays());
	}

}
