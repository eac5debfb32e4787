package dev.doorstep.flags;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps the revision in force, the last ones before it and those that were asked for in
 * memory, so that no page waits for the database to know its configuration.
 */
@Component
class KnownRevisions implements Revisions {

	/** More than drafts in flight begin with in a busy week. */
	static final int REMEMBERED = 64;

	private static final Logger log = LoggerFactory.getLogger(KnownRevisions.class);

	private final RevisionRepository repository;

	private final ApplicationEventPublisher events;

	private volatile Revision current;

	/** Never changed, only replaced; the one that came first goes first. */
	private volatile Map<Long, Revision> others = Map.of();

	KnownRevisions(RevisionRepository repository, FirstRevision first, ApplicationEventPublisher events) {
		this.repository = repository;
		this.events = events;
		this.current = first.newest();
		repository.before(this.current.number(), REMEMBERED).reversed().forEach(this::remember);
	}

	@Override
	public Revision current() {
		return this.current;
	}

	@Override
	public Optional<Revision> find(long number) {
		var now = this.current;
		if (number == now.number()) {
			return Optional.of(now);
		}
		var remembered = this.others.get(number);
		return (remembered != null) ? Optional.of(remembered) : load(number);
	}

	private Optional<Revision> load(long number) {
		var loaded = this.repository.find(number);
		loaded.ifPresent(this::remember);
		return loaded;
	}

	private synchronized void remember(Revision revision) {
		var others = new LinkedHashMap<>(this.others);
		others.put(revision.number(), revision);
		if (others.size() > REMEMBERED) {
			others.pollFirstEntry();
		}
		this.others = Collections.unmodifiableMap(others);
	}

	/** The author's own next page shows the change already. */
	@TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
	void on(RevisionPublished published) {
		try {
			adopt(this.repository.newest().orElseThrow());
		}
		catch (DataAccessException ex) {
			log.warn("Revision {} is published, but this node runs it a little later", published.revision(), ex);
		}
	}

	/** Takes over a revision, unless this node has come further already. */
	synchronized void adopt(Revision newest) {
		var before = this.current;
		if (newest.number() > before.number()) {
			remember(before);
			this.current = newest;
			this.events.publishEvent(new RevisionAdopted(before.number(), newest.number()));
		}
	}

}
