package dev.doorstep.analytics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the reports' sums as the events are. Events, sums and the place up to which they
 * are summed change together, so that a round that is cut off has never been.
 */
@Component
class Rollup {

	/** While it runs, events that are written meanwhile wait for their forwarders. */
	static final int AT_ONCE = 2_000;

	private final RollupRows rows;

	private final EventMarks marks;

	Rollup(RollupRows rows, EventMarks marks) {
		this.rows = rows;
		this.marks = marks;
	}

	/** Whether there is more to do. Nothing, while another node is at it. */
	@Transactional
	public boolean round() {
		return this.rows.lock().map(this::rollUp).orElse(false);
	}

	private boolean rollUp(Position position) {
		var events = this.rows.next(position, AT_ONCE);
		if (!events.isEmpty()) {
			sumUp(events);
		}
		this.rows.moveTo(events.isEmpty() ? position : events.getLast().position());
		if (!events.isEmpty()) {
			this.marks.passed(events);
		}
		return events.size() == AT_ONCE;
	}

	private void sumUp(List<ReportEvent> events) {
		var told = events.stream().filter(event -> event.draft() != null).toList();
		var before = this.rows.stories(told.stream().map(ReportEvent::draft).collect(Collectors.toSet()));
		var after = new HashMap<UUID, DraftStory>();
		for (var event : told) {
			after.compute(event.draft(), (draft,
					story) -> ((story != null) ? story : before.getOrDefault(draft, DraftStory.UNTOLD)).after(event));
		}
		after.values().removeIf(story -> story.lastAt() == 0);
		this.rows.keep(after);
		this.rows.write(sums(before, after));
	}

	private Map<Cell, Map<String, Long>> sums(Map<UUID, DraftStory> before, Map<UUID, DraftStory> after) {
		var tally = new Tally();
		after.forEach((draft, story) -> tally.change(before.getOrDefault(draft, DraftStory.UNTOLD), story));
		tally.sums().values().removeIf(Map::isEmpty);
		this.rows.sums(tally.sums().keySet()).forEach(tally::add);
		return tally.sums();
	}

}
