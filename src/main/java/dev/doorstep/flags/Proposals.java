package dev.doorstep.flags;

import java.util.List;

import org.springframework.stereotype.Component;

/** Looks at a change from every side before anybody publishes it. */
@Component
class Proposals {

	private static final int MOST_LISTED = 20;

	private final Revisions revisions;

	private final RevisionRepository repository;

	private final Publishing publishing;

	private final Differences differences;

	private final DraftsInFlight drafts;

	Proposals(Revisions revisions, RevisionRepository repository, Publishing publishing, Differences differences,
			DraftsInFlight drafts) {
		this.revisions = revisions;
		this.repository = repository;
		this.publishing = publishing;
		this.differences = differences;
		this.drafts = drafts;
	}

	/** Of a change to the revision in force. */
	Proposal of(Configuration proposed) {
		var current = this.revisions.current();
		var before = current.configuration();
		var found = this.differences.between(before, proposed);
		var problems = this.publishing.problems(proposed);
		// What is impossible cannot be tried out.
		var sentence = problems.isEmpty() ? this.drafts.sentence(before, proposed) : null;
		return new Proposal(current.number(), found, sentence, problems, this.publishing.notes(proposed));
	}

	/**
	 * Newest first, so that the first name read is the last one who changed something.
	 */
	Meanwhile since(long base, Revision current) {
		List<Revision> newer = this.repository.before(current.number() + 1, MOST_LISTED)
			.stream()
			.takeWhile(revision -> revision.number() > base)
			.toList();
		var before = this.revisions.find(base).orElse(current);
		return new Meanwhile(newer, this.differences.between(before.configuration(), current.configuration()));
	}

}
