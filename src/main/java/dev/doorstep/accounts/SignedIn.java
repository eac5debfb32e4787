package dev.doorstep.accounts;

import java.util.Optional;

/** Tells who sends the request at hand. */
public interface SignedIn {

	/** Nobody, outside of a request or before every factor is given. */
	Optional<Person> find();

	/** For pages that only signed-in people reach. */
	default Person person() {
		return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
	}

}
