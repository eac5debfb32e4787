package dev.doorstep.wizard;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** An unfinished request. What changes here is kept when {@link Drafts} is told so. */
final class Draft {

	private final UUID id;

	private final Origin origin;

	/** Whether it only tries what a preview shows. */
	private final boolean preview;

	private final Instant startedAt;

	private State state;

	/** One that begins now. */
	Draft(UUID id, Visitor visitor, Locale locale) {
		this(id, visitor.origin(), visitor.previews(), Instant.now(), null);
		this.state = new State(Answers.NONE, Unfinished.NOTHING, locale, this.startedAt, null);
	}

	/** One that has begun before. */
	Draft(UUID id, Origin origin, boolean preview, Instant startedAt, State state) {
		this.id = id;
		this.origin = origin;
		this.preview = preview;
		this.startedAt = startedAt;
		this.state = state;
	}

	/**
	 * What changes of it.
	 *
	 * @param submittedAt null, until it is sent
	 */
	record State(Answers answers, Unfinished unfinished, Locale locale, Instant touchedAt, Instant submittedAt) {
	}

	UUID id() {
		return this.id;
	}

	Origin origin() {
		return this.origin;
	}

	boolean preview() {
		return this.preview;
	}

	Instant startedAt() {
		return this.startedAt;
	}

	State state() {
		return this.state;
	}

	Answers answers() {
		return this.state.answers();
	}

	boolean submitted() {
		return this.state.submittedAt() != null;
	}

	Map<String, List<String>> unfinished(StepDefinition step) {
		return this.state.unfinished().of(step);
	}

	/** Keeps what was typed into a step without taking it as an answer. */
	void keep(StepDefinition step, Map<String, List<String>> typed, Locale locale) {
		this.state = new State(answers(), this.state.unfinished().with(step, typed), locale, Instant.now(),
				this.state.submittedAt());
	}

	void answer(StepDefinition step, Answer answer, Locale locale) {
		this.state = new State(answers().with(step, answer), this.state.unfinished().without(step), locale,
				Instant.now(), this.state.submittedAt());
	}

	void submit() {
		this.state = new State(answers(), Unfinished.NOTHING, this.state.locale(), this.state.touchedAt(),
				Instant.now());
	}

}
