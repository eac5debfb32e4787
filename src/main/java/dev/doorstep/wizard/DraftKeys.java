package dev.doorstep.wizard;

import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Drafts, as browsers find them: through the hash of their cookie, in one statement. */
interface DraftKeys extends JpaRepository<DraftKey, String> {

	@Query("select key from DraftKey key join fetch key.draft where key.hash = :hash")
	Optional<DraftKey> find(String hash);

}
