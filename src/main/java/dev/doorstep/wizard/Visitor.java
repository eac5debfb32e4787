package dev.doorstep.wizard;

import java.util.Optional;

import dev.doorstep.flags.Preview;

/**
 * Whoever sends the request at hand.
 *
 * @param origin how a draft would begin here
 * @param preview what the browser previews; nothing for everybody who counts
 */
record Visitor(Origin origin, Optional<Preview> preview) {

	boolean previews() {
		return this.preview.isPresent();
	}

}
