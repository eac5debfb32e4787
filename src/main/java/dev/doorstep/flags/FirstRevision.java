package dev.doorstep.flags;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a new installation begins with. */
@Service
class FirstRevision {

	static final String REASON = "First start";

	private final RevisionRepository repository;

	private final FirstSteps steps;

	FirstRevision(RevisionRepository repository, FirstSteps steps) {
		this.repository = repository;
		this.steps = steps;
	}

	/** The revision in force; whichever node comes first makes the first one. */
	@Transactional
	public Revision newest() {
		this.repository.lock();
		return this.repository.newest().orElseGet(this::first);
	}

	private Revision first() {
		return this.repository.add(1, null, Publishing.DOORSTEP, REASON, null, this.steps.configuration());
	}

}
