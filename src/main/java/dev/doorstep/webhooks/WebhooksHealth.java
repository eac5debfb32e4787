package dev.doorstep.webhooks;

import java.util.List;

import dev.doorstep.console.ConsoleHealth;
import dev.doorstep.console.HealthSign;
import dev.doorstep.ui.Text;

import org.springframework.stereotype.Component;

/** Tells whether messages were given up. */
@Component
class WebhooksHealth implements ConsoleHealth {

	private final MessageLog log;

	WebhooksHealth(MessageLog log) {
		this.log = log;
	}

	@Override
	public int position() {
		return 25;
	}

	@Override
	public List<HealthSign> signs() {
		var dead = this.log.countDead();
		return List.of(new HealthSign(Text.message("webhooks.console.title"), Text.message("webhooks.health", dead),
				dead == 0, WebhooksSection.LIST));
	}

}
