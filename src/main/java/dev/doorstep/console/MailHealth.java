package dev.doorstep.console;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import dev.doorstep.mail.Outbox;
import dev.doorstep.mail.OutboxState;
import dev.doorstep.ui.Text;

import org.springframework.stereotype.Component;

/** Tells whether mail goes out. The mail module knows of no console to tell it itself. */
@Component
class MailHealth implements ConsoleHealth {

	/** A second try is nothing to worry about, and comes after a minute. */
	private static final Duration LONG = Duration.ofMinutes(10);

	private final Outbox outbox;

	MailHealth(Outbox outbox) {
		this.outbox = outbox;
	}

	@Override
	public int position() {
		return 20;
	}

	@Override
	public List<HealthSign> signs() {
		var state = this.outbox.state();
		var late = state.oldest() != null && state.oldest().isBefore(Instant.now().minus(LONG));
		return List.of(new HealthSign(Text.message("console.health.mail"), words(state, late),
				!late && state.givenUp() == 0, MailSection.LIST));
	}

	private static Text words(OutboxState state, boolean late) {
		if (late) {
			return Text.message("console.health.mail.late", state.waiting());
		}
		return (state.givenUp() > 0) ? Text.message("console.health.mail.given-up", state.givenUp())
				: Text.message("console.health.mail.well", state.waiting());
	}

}
