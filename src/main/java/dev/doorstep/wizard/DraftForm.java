package dev.doorstep.wizard;

import java.util.List;
import java.util.Map;

/** What somebody looks for among the drafts, as typed. */
record DraftForm(String q, String revision, String state) {

	DraftForm {
		q = (q != null) ? TypedText.tidy(q) : "";
		revision = (revision != null) ? revision.strip() : "";
		state = (state != null) ? state.strip() : "";
	}

	Map<String, List<String>> values() {
		return Map.of("q", List.of(this.q), "revision", List.of(this.revision), "state", List.of(this.state));
	}

	boolean isEmpty() {
		return this.q.isEmpty() && this.revision.isEmpty() && this.state.isEmpty();
	}

	Long number() {
		return this.revision.matches("\\d{1,9}") ? Long.valueOf(this.revision) : null;
	}

}
