package dev.doorstep.wizard;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Drafts, as browsers find them: through the hash of their cookie, in one statement. */
interface DraftKeys extends JpaRepository<DraftKey, String> {

	@Query("select key from DraftKey key join fetch key.draft where key.hash = :hash")
	Optional<DraftKey> find(String hash);

	/**
	 * Locked until the transaction ends, so that two presses of a button come one after
	 * the other.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select key from DraftKey key join fetch key.draft where key.hash = :hash")
	Optional<DraftKey> lock(String hash);

}
