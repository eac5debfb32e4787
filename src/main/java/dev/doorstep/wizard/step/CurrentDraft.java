package dev.doorstep.wizard.step;

import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

/** For a step that answers requests of its own: whose draft the visitor holds. */
public interface CurrentDraft {

	Optional<UUID> of(HttpServletRequest request);

}
