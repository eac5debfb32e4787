package dev.doorstep.flags;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import dev.openfeature.sdk.EvaluationContext;
import dev.openfeature.sdk.ImmutableContext;
import dev.openfeature.sdk.Value;

/**
 * Puts together what flags may ask about a visitor, under the names that rules know.
 */
public final class VisitorContext {

	private final String visitor;

	private final Map<String, Value> attributes = new HashMap<>();

	private VisitorContext(String visitor) {
		this.visitor = visitor;
	}

	/** Somebody who is told apart by an id that stays, so that rollouts move nobody. */
	public static VisitorContext of(String visitor) {
		return new VisitorContext(visitor);
	}

	/** What is not known (null) is left out. */
	public VisitorContext with(Trait trait, String value) {
		return with(trait.key(), (value != null) ? new Value(value) : null);
	}

	public VisitorContext began(Instant instant) {
		return with(Trait.TIME.key(), new Value(instant));
	}

	/** Ask the flags as they were in this revision, not those in force. */
	public VisitorContext onRevision(long number) {
		return with(DoorstepProvider.REVISION, new Value(number));
	}

	/** Show this variant whatever the flag says: for a signed preview only. */
	public VisitorContext preview(String flag, String variant) {
		return with(CompiledFlag.override(flag), new Value(variant));
	}

	/** Whoever asks is only looking: it is no sign that anybody needs the flag. */
	public VisitorContext uncounted() {
		return with(DoorstepProvider.UNCOUNTED, new Value(true));
	}

	private VisitorContext with(String attribute, Value value) {
		if (value != null) {
			this.attributes.put(attribute, value);
		}
		return this;
	}

	public EvaluationContext build() {
		return new ImmutableContext(this.visitor, this.attributes);
	}

}
