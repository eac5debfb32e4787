package dev.doorstep.wizard;

import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Mailed draft links; the database's clock decides whether one is still good. */
interface DraftLinks extends JpaRepository<DraftLink, String> {

	@Query("""
			select link from DraftLink link join fetch link.draft draft
			where link.hash = :hash and link.expiresAt > instant and draft.submittedAt is null""")
	Optional<DraftLink> findGood(String hash);

}
