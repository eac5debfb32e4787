package dev.doorstep.wizard;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import dev.doorstep.flags.Preview;

/**
 * The draft that flags are asked for. Its id tells it apart from every other one, and
 * puts it into the same buckets on any node and any device.
 *
 * @param counts whether a homeowner asks, and not somebody who only looks
 */
record Subject(UUID draft, Instant began, Origin origin, Optional<Preview> preview, boolean counts) {

	private static final UUID NOBODY = new UUID(0, 0);

	static Subject of(OpenDraft open) {
		return new Subject(open.id(), open.startedAt().orElseGet(Instant::now), open.origin(), open.visitor().preview(),
				true);
	}

	static Subject of(Draft draft, Optional<Preview> preview) {
		return new Subject(draft.id(), draft.startedAt(), draft.origin(), preview, true);
	}

	/** Somebody who looks at a preview page by page, without a draft of their own. */
	static Subject looking(Preview preview) {
		return new Subject(NOBODY, Instant.now(), new Origin(preview.revision(), Map.of()), Optional.of(preview),
				false);
	}

	long revision() {
		return this.preview.map(Preview::revision).orElseGet(this.origin::revision);
	}

}
