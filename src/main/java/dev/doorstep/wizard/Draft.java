package dev.doorstep.wizard;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.ColumnTransformer;

/** An unfinished request. */
@Entity
@Table(name = "drafts")
class Draft {

	@Id
	private UUID id;

	@Version
	private Integer version;

	@Convert(converter = DraftJson.AnswersConverter.class)
	@ColumnTransformer(write = "?::jsonb")
	private Answers answers = Answers.NONE;

	@Convert(converter = DraftJson.UnfinishedConverter.class)
	@ColumnTransformer(write = "?::jsonb")
	private Unfinished unfinished = Unfinished.NOTHING;

	// How it began never changes, so it is not written again with every answer.
	@Column(updatable = false)
	private long revision;

	@Convert(converter = DraftJson.TraitsConverter.class)
	@ColumnTransformer(write = "?::jsonb")
	@Column(updatable = false)
	private DraftJson.Traits origin;

	/** Whether it only tries what a preview shows. */
	@Column(updatable = false)
	private boolean preview;

	private Locale locale;

	@Column(updatable = false)
	private Instant startedAt;

	private Instant touchedAt;

	private Instant submittedAt;

	protected Draft() {
	}

	Draft(UUID id, Visitor visitor, Locale locale) {
		this.id = id;
		this.revision = visitor.origin().revision();
		this.origin = new DraftJson.Traits(visitor.origin().traits());
		this.preview = visitor.previews();
		this.locale = locale;
		this.startedAt = Instant.now();
		this.touchedAt = this.startedAt;
	}

	UUID id() {
		return this.id;
	}

	Answers answers() {
		return this.answers;
	}

	Origin origin() {
		return new Origin(this.revision, this.origin.byTrait());
	}

	boolean preview() {
		return this.preview;
	}

	Instant startedAt() {
		return this.startedAt;
	}

	Locale locale() {
		return this.locale;
	}

	boolean submitted() {
		return this.submittedAt != null;
	}

	Map<String, List<String>> unfinished(StepDefinition step) {
		return this.unfinished.of(step);
	}

	/** Keeps what was typed into a step without taking it as an answer. */
	void keep(StepDefinition step, Map<String, List<String>> typed, Locale locale) {
		this.unfinished = this.unfinished.with(step, typed);
		touch(locale);
	}

	void answer(StepDefinition step, Answer answer, Locale locale) {
		this.answers = this.answers.with(step, answer);
		this.unfinished = this.unfinished.without(step);
		touch(locale);
	}

	void submit() {
		this.submittedAt = Instant.now();
		this.unfinished = Unfinished.NOTHING;
	}

	private void touch(Locale locale) {
		this.locale = locale;
		this.touchedAt = Instant.now();
	}

}
