package dev.doorstep.flags;

import dev.openfeature.sdk.EvaluationContext;
import dev.openfeature.sdk.EventProvider;
import dev.openfeature.sdk.Metadata;
import dev.openfeature.sdk.ProviderEvaluation;
import dev.openfeature.sdk.Value;
import dev.openfeature.sdk.exceptions.FlagNotFoundError;
import dev.openfeature.sdk.exceptions.TypeMismatchError;

import org.springframework.stereotype.Component;

/**
 * Answers OpenFeature from the revision in force, or from the one that the context names.
 */
@Component
class DoorstepProvider extends EventProvider {

	/** The attribute that asks for another revision. */
	static final String REVISION = "revision";

	/** The attribute of those who only look. */
	static final String UNCOUNTED = "uncounted";

	private final Snapshots snapshots;

	private final FlagUse use;

	DoorstepProvider(Snapshots snapshots, FlagUse use) {
		this.snapshots = snapshots;
		this.use = use;
	}

	@Override
	public Metadata getMetadata() {
		return () -> "Doorstep";
	}

	@Override
	public ProviderEvaluation<Boolean> getBooleanEvaluation(String key, Boolean fallback, EvaluationContext context) {
		return evaluate(key, context, Boolean.class);
	}

	@Override
	public ProviderEvaluation<String> getStringEvaluation(String key, String fallback, EvaluationContext context) {
		return evaluate(key, context, String.class);
	}

	@Override
	public ProviderEvaluation<Integer> getIntegerEvaluation(String key, Integer fallback, EvaluationContext context) {
		return evaluate(key, context, Integer.class);
	}

	@Override
	public ProviderEvaluation<Long> getLongEvaluation(String key, Long fallback, EvaluationContext context) {
		return evaluate(key, context, Long.class);
	}

	@Override
	public ProviderEvaluation<Double> getDoubleEvaluation(String key, Double fallback, EvaluationContext context) {
		return evaluate(key, context, Double.class);
	}

	@Override
	public ProviderEvaluation<Value> getObjectEvaluation(String key, Value fallback, EvaluationContext context) {
		return evaluate(key, context, Value.class);
	}

	private <T> ProviderEvaluation<T> evaluate(String key, EvaluationContext context, Class<T> type) {
		var flag = snapshot(context).flag(key);
		if (flag == null) {
			throw new FlagNotFoundError("flag %s not found".formatted(key));
		}
		if (context.getValue(UNCOUNTED) == null) {
			this.use.asked(key);
		}
		var decision = flag.decide(context);
		var value = decision.variant().as(type);
		if (value == null) {
			throw new TypeMismatchError(
					"The flag '%s' has no value of the type %s".formatted(key, type.getSimpleName()));
		}
		return new ProviderEvaluation<>(value, decision.variant().name(), decision.reason(), null, null,
				decision.metadata());
	}

	private Snapshot snapshot(EvaluationContext context) {
		var revision = context.getValue(REVISION);
		return (revision != null && revision.isNumber()) ? this.snapshots.at(revision.asLong())
				: this.snapshots.current();
	}

}
