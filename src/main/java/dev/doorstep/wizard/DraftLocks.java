package dev.doorstep.wizard;

import java.util.Optional;

import jakarta.persistence.EntityManager;
import org.hibernate.Session;

import org.springframework.stereotype.Repository;

/**
 * Opens drafts for a change, one press of a button after the other. Key and draft are
 * both locked until the transaction ends: with the key alone locked, the later press
 * would go on with the draft as it was before it waited. JPQL can only lock the one.
 */
@Repository
class DraftLocks {

	private final EntityManager entities;

	DraftLocks(EntityManager entities) {
		this.entities = entities;
	}

	Optional<DraftKey> find(String hash) {
		return this.entities.unwrap(Session.class)
			.createNativeQuery("""
					select {key.*}, {draft.*} from draft_keys key join drafts draft on draft.id = key.draft_id
					where key.hash = :hash
					for no key update of key, draft""", Object[].class)
			.addEntity("key", DraftKey.class)
			.addJoin("draft", "key.draft")
			.setParameter("hash", hash)
			.uniqueResultOptional()
			.map(row -> (DraftKey) row[0]);
	}

}
