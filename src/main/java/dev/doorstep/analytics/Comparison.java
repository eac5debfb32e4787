package dev.doorstep.analytics;

import java.util.Map;

import dev.doorstep.analytics.FunnelRows.Start;

/**
 * How one part of all drafts did, beside others.
 *
 * @param steps what they count for by step
 */
record Comparison(Slice slice, Start start, Map<String, Map<String, Long>> steps) {

	static Comparison of(Slice slice, Map<String, Map<String, Long>> steps) {
		var whole = steps.getOrDefault(Cell.WHOLE, Map.of());
		return new Comparison(slice,
				new Start(whole.getOrDefault(Counts.STARTED, 0L), whole.getOrDefault(Counts.SUBMITTED, 0L)), steps);
	}

	public Double conversion() {
		return Ratio.of(this.start.submitted(), this.start.started());
	}

	/** Of those a step applied to, who completed it. */
	public Double completion(String step) {
		var counts = this.steps.getOrDefault(step, Map.of());
		return Ratio.of(counts.getOrDefault(Counts.COMPLETED, 0L), counts.getOrDefault(Counts.APPLIED, 0L));
	}

	/** The same as one of six shades. */
	public long shade(String step) {
		var completion = completion(step);
		return (completion != null) ? Math.round(5 * completion) : 0;
	}

}
