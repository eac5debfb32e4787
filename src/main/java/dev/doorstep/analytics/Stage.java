package dev.doorstep.analytics;

import java.util.List;

import dev.doorstep.ui.Text;

/**
 * A step of a funnel as the console shows it: a bar as long as the share of all it
 * applied to.
 *
 * @param started how many began, which is as long as a bar gets
 */
record Stage(Text name, FunnelStep step, long started) {

	private static final double LENGTH = 100;

	/** A field by its label. */
	record Field(Text label, long times) {
	}

	public double applied() {
		return length(this.step.applied());
	}

	public double completed() {
		return length(this.step.completed());
	}

	public double abandoned() {
		return length(this.step.abandoned());
	}

	private double length(long count) {
		return LENGTH * count / Math.max(1, this.started);
	}

	public List<Field> errors() {
		return fields(this.step.errors());
	}

	public List<Field> left() {
		return fields(this.step.left());
	}

	private List<Field> fields(List<FunnelStep.FieldCount> counts) {
		return counts.stream()
			.map(count -> new Field(FunnelWords.field(this.step.id(), count.field()), count.times()))
			.toList();
	}

	/** Of half of those who answered. */
	public Text median() {
		return Spans.of(this.step.median());
	}

	/** Of all but the slowest tenth. */
	public Text slow() {
		return Spans.of(this.step.slow());
	}

}
