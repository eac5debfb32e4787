package dev.doorstep.wizard;

import java.time.Instant;

import dev.doorstep.wizard.step.DraftsDeleted;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deletes drafts nobody has gone on with. Safe on several nodes: a row is deleted by one
 * of them.
 */
@Component
class DraftSweeper {

	private final DraftRows rows;

	private final WizardProperties properties;

	private final ApplicationEventPublisher events;

	DraftSweeper(DraftRows rows, WizardProperties properties, ApplicationEventPublisher events) {
		this.rows = rows;
		this.properties = properties;
		this.events = events;
	}

	@Scheduled(fixedDelayString = "1h", initialDelayString = "5m")
	@Transactional
	public void sweep() {
		var unsent = this.rows.deleteUntouchedSince(Instant.now().minus(this.properties.keepDrafts()));
		if (!unsent.isEmpty()) {
			this.events.publishEvent(new DraftsDeleted(unsent));
		}
	}

}
