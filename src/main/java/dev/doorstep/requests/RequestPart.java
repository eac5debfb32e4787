package dev.doorstep.requests;

import java.util.UUID;

/**
 * What another module has to say on the page by which a homeowner follows their request.
 */
public interface RequestPart {

	/**
	 * A template with two fragments: {@code part(view)} for what comes first on the page,
	 * and {@code foot(view)} for what comes last.
	 */
	String template();

	/** What those show. */
	Object view(UUID request);

}
