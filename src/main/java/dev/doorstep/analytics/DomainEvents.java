package dev.doorstep.analytics;

import dev.doorstep.requests.RequestSubmitted;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Turns what modules publish into events of the catalogue, each in its transaction. */
@Component
class DomainEvents {

	private final Recorder recorder;

	DomainEvents(Recorder recorder) {
		this.recorder = recorder;
	}

	/** A request keeps the id of its draft. */
	@EventListener
	void on(RequestSubmitted submitted) {
		this.recorder.record(new TrackedEvent.RequestSubmitted(), Visitor.ofDraft(submitted.request()));
	}

}
