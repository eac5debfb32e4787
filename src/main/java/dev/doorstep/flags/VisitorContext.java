package dev.doorstep.flags;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import dev.openfeature.sdk.EvaluationContext;
import dev.openfeature.sdk.ImmutableContext;
import dev.openfeature.sdk.Value;

/**
 * What flags may ask about a visitor, under the names that rules know; never changes.
 * Each knows one thing more than the one before it, so that what many evaluations share
 * is put together once, and what no rule asks for costs next to nothing.
 */
public final class VisitorContext implements EvaluationContext {

	private final VisitorContext before;

	private final String name;

	/** What it knows, or who can tell when a rule asks. */
	private final Object known;

	private VisitorContext(VisitorContext before, String name, Object known) {
		this.before = before;
		this.name = name;
		this.known = known;
	}

	/** Somebody who is told apart by an id that stays, so that rollouts move nobody. */
	public static VisitorContext of(String visitor) {
		return new VisitorContext(null, TARGETING_KEY, visitor);
	}

	/** What is not known (null) is left out. */
	public VisitorContext with(Trait trait, String value) {
		return (value != null) ? and(trait.key(), value) : this;
	}

	/** What takes effort to find out, found out when a rule asks; null when not known. */
	public VisitorContext with(Trait trait, Supplier<String> value) {
		return and(trait.key(), value);
	}

	public VisitorContext began(Instant instant) {
		return and(Trait.TIME.key(), instant);
	}

	/** Ask the flags as they were in this revision, not those in force. */
	public VisitorContext onRevision(long number) {
		return and(DoorstepProvider.REVISION, number);
	}

	/** Show this variant whatever the flag says: for a signed preview only. */
	public VisitorContext preview(String flag, String variant) {
		return and(CompiledFlag.override(flag), variant);
	}

	/** Whoever asks is only looking: it is no sign that anybody needs the flag. */
	public VisitorContext uncounted() {
		return and(DoorstepProvider.UNCOUNTED, true);
	}

	private VisitorContext and(String name, Object known) {
		return new VisitorContext(this, name, known);
	}

	@Override
	public String getTargetingKey() {
		var first = this;
		while (first.before != null) {
			first = first.before;
		}
		return (String) first.known;
	}

	@Override
	public Value getValue(String name) {
		for (var context = this; context != null; context = context.before) {
			if (context.name.equals(name)) {
				return context.value();
			}
		}
		return null;
	}

	private Value value() {
		var found = (this.known instanceof Supplier<?> later) ? later.get() : this.known;
		return (found != null) ? Value.objectToValue(found) : null;
	}

	@Override
	public boolean isEmpty() {
		return false;
	}

	@Override
	public Set<String> keySet() {
		return asMap().keySet();
	}

	@Override
	public Map<String, Value> asMap() {
		var values = new HashMap<String, Value>();
		var seen = new HashSet<String>();
		for (var context = this; context != null; context = context.before) {
			var value = seen.add(context.name) ? context.value() : null;
			if (value != null) {
				values.put(context.name, value);
			}
		}
		return values;
	}

	@Override
	public Map<String, Value> asUnmodifiableMap() {
		return Map.copyOf(asMap());
	}

	@Override
	public Map<String, Object> asObjectMap() {
		// The SDK's own knows no long numbers.
		var known = new HashMap<String, Object>();
		asMap().forEach((name, value) -> known.put(name, value.asObject()));
		return known;
	}

	@Override
	public EvaluationContext merge(EvaluationContext overriding) {
		return new ImmutableContext(asMap()).merge(overriding);
	}

}
