package dev.doorstep.console;

import java.util.List;
import java.util.UUID;

import dev.doorstep.mail.Outbox;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends letters again that were given up, and writes down who did. */
@Service
class GivenUpMails {

	private final Outbox outbox;

	private final AuditLog audit;

	GivenUpMails(Outbox outbox, AuditLog audit) {
		this.outbox = outbox;
		this.audit = audit;
	}

	/** Answers how many; what somebody else has sent again meanwhile is not counted. */
	@Transactional
	public int again(List<UUID> mails) {
		int again = this.outbox.again(mails);
		if (again > 0) {
			this.audit.record(AuditEntry.of("mail_sent_again", "mail"));
		}
		return again;
	}

}
