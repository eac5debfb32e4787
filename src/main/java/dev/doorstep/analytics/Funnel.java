package dev.doorstep.analytics;

import java.time.Instant;
import java.util.List;

import dev.doorstep.analytics.FunnelRows.Start;
import dev.doorstep.ui.Text;

/**
 * How far people got with the form: those who began it in a period.
 *
 * @param whole the form as one step
 * @param before who began and submitted in the days just before, as many
 * @param underWay who is in the middle of it
 * @param rolledAt up to when this is true
 */
record Funnel(FunnelStep whole, List<FunnelStep> steps, List<Start> starts, Start before, long underWay,
		Instant rolledAt) {

	public long started() {
		return this.whole.counts().getOrDefault(Counts.STARTED, 0L);
	}

	public long submitted() {
		return this.whole.counts().getOrDefault(Counts.SUBMITTED, 0L);
	}

	public Double conversion() {
		return Ratio.of(submitted(), started());
	}

	public Double conversionBefore() {
		return Ratio.of(this.before.submitted(), this.before.started());
	}

	/** How long it took half of those who submitted. */
	public Text median() {
		return Spans.of(this.whole.median());
	}

	public boolean empty() {
		return started() == 0;
	}

}
