package dev.doorstep.webhooks;

import java.util.List;
import java.util.UUID;

import dev.doorstep.console.AuditEntry;
import dev.doorstep.console.AuditLog;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends again what was given up. */
@Service
class DeadMessages {

	private final MessageRows messages;

	private final AuditLog audit;

	private final WebhookLoop loop;

	DeadMessages(MessageRows messages, AuditLog audit, WebhookLoop loop) {
		this.messages = messages;
		this.audit = audit;
		this.loop = loop;
	}

	/** Answers how many; what somebody else has sent again meanwhile is not counted. */
	@Transactional
	public int replay(List<UUID> dead) {
		int again = this.messages.revive(dead);
		if (again > 0) {
			this.audit.record(AuditEntry.of("webhook_replayed", "webhooks"));
			this.loop.wakeAfterCommit();
		}
		return again;
	}

}
