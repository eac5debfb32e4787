package dev.doorstep.requests;

import java.util.Optional;
import java.util.UUID;

import dev.doorstep.ui.Text;

/**
 * Another module's word on a request that was sent just now, to a browser that follows
 * another one already.
 */
public interface SubmitNotice {

	Optional<Text> notice(UUID submitted, UUID followed);

}
