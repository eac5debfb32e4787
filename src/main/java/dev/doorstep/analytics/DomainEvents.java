package dev.doorstep.analytics;

import dev.doorstep.wizard.AnswerChanged;
import dev.doorstep.wizard.AnswerRefused;
import dev.doorstep.wizard.DraftResumed;
import dev.doorstep.wizard.DraftSubmitted;
import dev.doorstep.wizard.FieldTouched;
import dev.doorstep.wizard.StepAnswered;
import dev.doorstep.wizard.StepShown;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Turns what modules publish into events of the catalogue: what changes something in its
 * transaction, and what was only looked at without one.
 */
@Component
class DomainEvents {

	private final Recorder recorder;

	private final Visitors visitors;

	DomainEvents(Recorder recorder, Visitors visitors) {
		this.recorder = recorder;
		this.visitors = visitors;
	}

	@EventListener
	void on(StepShown shown) {
		var where = shown.where();
		this.recorder.note(
				new TrackedEvent.StepViewed(where.step(), where.index(), shown.again(), where.route(), where.device(),
						where.locale(), where.source(), where.jobType(), where.revision()),
				this.visitors.of(where.draft()));
	}

	@EventListener
	void on(StepAnswered answered) {
		var where = answered.where();
		this.recorder.record(
				new TrackedEvent.StepCompleted(where.step(), where.index(), where.route(), where.device(),
						where.locale(), where.source(), where.jobType(), where.revision()),
				this.visitors.of(where.draft()));
	}

	@EventListener
	void on(AnswerChanged changed) {
		var where = changed.where();
		this.recorder.record(new TrackedEvent.StepChanged(where.step(), where.index(), where.route(), where.device(),
				where.locale(), where.source(), where.jobType(), where.revision()), this.visitors.of(where.draft()));
	}

	/**
	 * Of a step, in the transaction that was to take the answer; of the review, in none.
	 */
	@EventListener
	void on(AnswerRefused refused) {
		var where = refused.where();
		this.recorder.note(
				new TrackedEvent.ValidationErrorShown(where.step(), where.index(), refused.fields(), refused.codes(),
						where.device(), where.locale(), where.source(), where.jobType(), where.revision()),
				this.visitors.of(where.draft()));
	}

	@EventListener
	void on(FieldTouched touched) {
		var where = touched.where();
		this.recorder.note(
				new TrackedEvent.FieldTouched(where.step(), where.index(), touched.field(), where.device(),
						where.locale(), where.source(), where.jobType(), where.revision()),
				this.visitors.of(where.draft()));
	}

	@EventListener
	void on(DraftResumed resumed) {
		this.recorder.record(new TrackedEvent.DraftResumed(), this.visitors.of(resumed.draft()));
	}

	/** A request keeps the id of its draft. */
	@EventListener
	void on(DraftSubmitted submitted) {
		var where = submitted.where();
		this.recorder.record(new TrackedEvent.RequestSubmitted(where.route(), where.device(), where.locale(),
				where.source(), where.jobType(), where.revision()), this.visitors.of(where.draft()));
	}

}
