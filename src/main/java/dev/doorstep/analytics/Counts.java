package dev.doorstep.analytics;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one draft counts for at one step, or many drafts together: how often by what. The
 * names with a dot end in a field's name, or in a band of durations.
 */
final class Counts {

	static final String STARTED = "started";

	static final String SUBMITTED = "submitted";

	/** On whose route the step was. */
	static final String APPLIED = "applied";

	/** The step's places on all these routes together. */
	static final String PLACE = "place";

	static final String VIEWED = "viewed";

	static final String COMPLETED = "completed";

	/** Who was seen here last and has not submitted. */
	static final String ENDED = "ended";

	static final String CHANGED = "changed";

	static final String BACK = "back";

	/** Who met an error, however many there were. */
	static final String STUMBLED = "stumbled";

	static final String ERROR = "error.";

	/** What who ended here had touched last. */
	static final String LEFT = "left.";

	static final String TIME = "time.";

	private Counts() {
	}

	/** Of the draft as a whole. */
	static Map<String, Long> of(DraftStory story) {
		var counts = new TreeMap<String, Long>();
		counts.put(STARTED, 1L);
		if (!story.open()) {
			counts.put(SUBMITTED, 1L);
			counts.put(time(story.startedAt(), story.submittedAt()), 1L);
		}
		return counts;
	}

	/** Of a step on its route. */
	static Map<String, Long> of(DraftStory draft, String step, int place) {
		var counts = new TreeMap<String, Long>();
		var story = draft.steps().getOrDefault(step, StepStory.NOTHING);
		counts.put(APPLIED, 1L);
		put(counts, PLACE, place);
		put(counts, VIEWED, (story.viewedAt() != null) ? 1 : 0);
		put(counts, COMPLETED, (story.completedAt() != null) ? 1 : 0);
		put(counts, CHANGED, story.changes());
		put(counts, BACK, story.backs());
		put(counts, STUMBLED, story.errors().isEmpty() ? 0 : 1);
		story.errors().forEach((field, times) -> put(counts, ERROR + field, times));
		if (story.viewedAt() != null && story.completedAt() != null) {
			counts.put(time(story.viewedAt(), story.completedAt()), 1L);
		}
		if (draft.open() && draft.step().equals(step)) {
			counts.put(ENDED, 1L);
			put(counts, LEFT + story.field(), (story.field() != null) ? 1 : 0);
		}
		return counts;
	}

	private static void put(Map<String, Long> counts, String name, long count) {
		if (count != 0) {
			counts.put(name, count);
		}
	}

	private static String time(long from, long to) {
		return TIME + Bands.of(Duration.ofMillis(Math.max(0, to - from)));
	}

}
