package dev.doorstep.requests;

import java.util.UUID;

import dev.doorstep.console.AuditEntry;
import dev.doorstep.console.AuditLog;
import dev.doorstep.mail.Outbox;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases a request and all that is known of its homeowner by it, in one transaction: what
 * stays is that it was done, under a reference that leads to nobody.
 */
@Service
class Erasing {

	private final RequestRepository repository;

	private final Outbox outbox;

	private final AuditLog audit;

	private final ApplicationEventPublisher events;

	Erasing(RequestRepository repository, Outbox outbox, AuditLog audit, ApplicationEventPublisher events) {
		this.repository = repository;
		this.outbox = outbox;
		this.audit = audit;
		this.events = events;
	}

	@Transactional
	public void erase(UUID request) {
		this.repository.findById(request).ifPresent(found -> {
			this.outbox.forget(request);
			this.events.publishEvent(new RequestErased(request));
			this.repository.delete(found);
			this.audit.record(AuditEntry.of("request_erased", found.reference()));
		});
	}

}
