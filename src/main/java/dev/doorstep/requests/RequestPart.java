package dev.doorstep.requests;

import java.util.UUID;

/**
 * What another module has to say on the page by which a homeowner follows their request.
 */
public interface RequestPart {

	/** A template with a fragment {@code part(view)}. */
	String template();

	/** What that fragment shows. */
	Object view(UUID request);

}
