package dev.doorstep.wizard;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A draft as one browser may see it; for a browser that has answered nothing yet, an
 * empty one without a row.
 */
record OpenDraft(DraftToken token, Optional<DraftKey> key, Visitor visitor) {

	Answers answers() {
		return draft().map(Draft::answers).orElse(Answers.NONE);
	}

	Map<String, List<String>> unfinished(StepDefinition step) {
		return draft().map(draft -> draft.unfinished(step)).orElse(Map.of());
	}

	boolean masked() {
		return this.key.map(DraftKey::masked).orElse(false);
	}

	boolean submitted() {
		return draft().map(Draft::submitted).orElse(false);
	}

	boolean begun() {
		return !answers().byStep().isEmpty();
	}

	Optional<Instant> startedAt() {
		return draft().map(Draft::startedAt);
	}

	UUID id() {
		return draft().map(Draft::id).orElseGet(this.token::draftId);
	}

	Origin origin() {
		return draft().map(Draft::origin).orElseGet(this.visitor::origin);
	}

	/** Whether nothing that is done here counts. */
	boolean previewed() {
		return this.visitor.previews() || draft().map(Draft::preview).orElse(false);
	}

	PageMark mark(StepDefinition step) {
		return mark(answers().edition(step));
	}

	/** For a page that takes no step's answer. */
	PageMark mark() {
		return mark(0);
	}

	private PageMark mark(int edition) {
		return new PageMark(this.token.mark(), edition, origin().revision());
	}

	Optional<Draft> draft() {
		return this.key.map(DraftKey::draft);
	}

}
