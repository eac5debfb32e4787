package dev.doorstep.flags;

import java.util.Optional;

/** The revisions this node knows; answered from memory. */
public interface Revisions {

	/** The one in force. */
	Revision current();

	/** Any other one: drafts in flight carry the revision they began with. */
	Optional<Revision> find(long number);

}
