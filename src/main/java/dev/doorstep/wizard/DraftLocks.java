package dev.doorstep.wizard;

import java.util.Optional;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.springframework.stereotype.Repository;

/**
 * Opens drafts for a change, one press of a button after the other. Key and draft are
 * both locked until the transaction ends: with the key alone locked, the later press
 * would go on with the draft as it was before it waited. What is fetched along is not
 * locked along, so the query names both.
 */
@Repository
class DraftLocks {

	private final EntityManager entities;

	DraftLocks(EntityManager entities) {
		this.entities = entities;
	}

	Optional<DraftKey> find(String hash) {
		return this.entities
			.createQuery(
					"select draft, key from Draft draft, DraftKey key where key.hash = :hash and key.draft = draft",
					Object[].class)
			.setParameter("hash", hash)
			.setLockMode(LockModeType.PESSIMISTIC_WRITE)
			.getResultStream()
			.findFirst()
			.map(row -> (DraftKey) row[1]);
	}

}
