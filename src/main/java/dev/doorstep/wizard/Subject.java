package dev.doorstep.wizard;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import dev.doorstep.flags.Preview;

/**
 * The draft that flags are asked for. Its id tells it apart from every other one, and
 * puts it into the same buckets on any node and any device.
 */
record Subject(UUID draft, Instant began, Origin origin, Optional<Preview> preview) {

	static Subject of(OpenDraft open) {
		return new Subject(open.id(), open.startedAt().orElseGet(Instant::now), open.origin(),
				open.visitor().preview());
	}

	static Subject of(Draft draft, Optional<Preview> preview) {
		return new Subject(draft.id(), draft.startedAt(), draft.origin(), preview);
	}

	long revision() {
		return this.preview.map(Preview::revision).orElseGet(this.origin::revision);
	}

}
