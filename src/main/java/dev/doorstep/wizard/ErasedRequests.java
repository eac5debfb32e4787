package dev.doorstep.wizard;

import java.util.Set;

import dev.doorstep.requests.RequestErased;
import dev.doorstep.wizard.step.DraftsDeleted;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the draft of a request, which says the same, go with it. */
@Component
class ErasedRequests {

	private final DraftRows rows;

	private final ApplicationEventPublisher events;

	ErasedRequests(DraftRows rows, ApplicationEventPublisher events) {
		this.rows = rows;
		this.events = events;
	}

	/** A request keeps the id of its draft, also when that is long gone. */
	@EventListener
	void on(RequestErased erased) {
		this.rows.delete(erased.request());
		this.events.publishEvent(new DraftsDeleted(Set.of(erased.request())));
	}

}
