package dev.doorstep.wizard;

import java.util.Optional;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.springframework.stereotype.Repository;

/**
 * Finds drafts as browsers know them: through the hash of their cookie, in one statement.
 * Every page does, so it is asked directly; the way through a repository of Spring Data
 * costs half as much again.
 */
@Repository
class DraftLookup {

	private final EntityManager entities;

	DraftLookup(EntityManager entities) {
		this.entities = entities;
	}

	Optional<DraftKey> find(String hash) {
		return Optional.ofNullable(this.entities
			.createQuery("select key from DraftKey key join fetch key.draft where key.hash = :hash", DraftKey.class)
			.setParameter("hash", hash)
			.getSingleResultOrNull());
	}

	/**
	 * For a change, one press of a button after the other. Key and draft are both locked
	 * until the transaction ends: with the key alone locked, the later press would go on
	 * with the draft as it was before it waited. What is fetched along is not locked
	 * along, so the query names both.
	 */
	Optional<DraftKey> lock(String hash) {
		var row = this.entities
			.createQuery(
					"select draft, key from Draft draft, DraftKey key where key.hash = :hash and key.draft = draft",
					Object[].class)
			.setParameter("hash", hash)
			.setLockMode(LockModeType.PESSIMISTIC_WRITE)
			.getSingleResultOrNull();
		return Optional.ofNullable(row).map(both -> (DraftKey) both[1]);
	}

}
