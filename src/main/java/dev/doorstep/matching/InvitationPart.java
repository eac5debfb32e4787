package dev.doorstep.matching;

import java.util.UUID;

/**
 * What another module has to say of invitations on the pages of homeowners and
 * professionals.
 */
public interface InvitationPart {

	/**
	 * A template with three fragments: {@code suitor(view, invitation)} for each who is
	 * interested on the homeowner's page, {@code line(view, invitation)} for each in the
	 * professional's inbox, {@code offer(view)} for the page of one.
	 */
	String template();

	/** What the homeowner is shown, for all of a request. */
	Object suitors(UUID request);

	/** What the professional is shown of all theirs. */
	Object inbox(UUID pro);

	/** What the professional is shown of one that is theirs. */
	Object offer(UUID invitation);

}
