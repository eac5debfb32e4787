package dev.doorstep.wizard;

import org.springframework.data.jpa.repository.JpaRepository;

/** Every browser's way into its draft. */
interface DraftKeys extends JpaRepository<DraftKey, String> {

}
