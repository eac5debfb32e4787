package dev.doorstep.analytics;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What happened at one step of a draft.
 *
 * @param viewedAt when it was first seen, or null
 * @param completedAt when it was first answered, or null
 * @param field the one that was touched last, or that needed mending, or null
 */
record StepStory(Long viewedAt, Long completedAt, int changes, int backs, Map<String, Integer> errors, String field) {

	static final StepStory NOTHING = new StepStory(null, null, 0, 0, Map.of(), null);

	StepStory viewed(long at, boolean again) {
		return new StepStory((this.viewedAt != null) ? this.viewedAt : Long.valueOf(at), this.completedAt, this.changes,
				this.backs + (again ? 1 : 0), this.errors, this.field);
	}

	StepStory completed(long at) {
		return new StepStory(this.viewedAt, (this.completedAt != null) ? this.completedAt : Long.valueOf(at),
				this.changes, this.backs, this.errors, null);
	}

	StepStory changed() {
		return new StepStory(this.viewedAt, this.completedAt, this.changes + 1, this.backs, this.errors, null);
	}

	/** What was answered is answered, whatever was touched after it. */
	StepStory touched(String field) {
		return new StepStory(this.viewedAt, this.completedAt, this.changes, this.backs, this.errors, field);
	}

	StepStory erred(List<String> fields) {
		var errors = new TreeMap<>(this.errors);
		fields.forEach(field -> errors.merge(field, 1, Integer::sum));
		return new StepStory(this.viewedAt, this.completedAt, this.changes, this.backs, errors,
				fields.isEmpty() ? this.field : fields.getLast());
	}

}
