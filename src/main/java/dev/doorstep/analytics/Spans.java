package dev.doorstep.analytics;

import java.time.Duration;

import dev.doorstep.ui.Text;

/** Says how long something took, in the unit that people would choose. */
final class Spans {

	private Spans() {
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
