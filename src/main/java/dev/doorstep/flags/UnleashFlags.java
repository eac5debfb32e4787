package dev.doorstep.flags;

import java.util.HashMap;

import dev.openfeature.contrib.providers.unleash.UnleashProvider;
import dev.openfeature.contrib.providers.unleash.UnleashProviderConfig;
import dev.openfeature.sdk.EvaluationContext;
import dev.openfeature.sdk.FeatureProvider;
import dev.openfeature.sdk.ImmutableContext;
import dev.openfeature.sdk.Metadata;
import dev.openfeature.sdk.ProviderEvaluation;
import dev.openfeature.sdk.Value;
import dev.openfeature.sdk.exceptions.FlagNotFoundError;
import io.getunleash.util.UnleashConfig;

/**
 * Asks Unleash, and says so when Unleash does not know a flag: its own provider would
 * give the caller's default, and nobody behind it would be asked.
 */
class UnleashFlags implements FeatureProvider {

	private static final String APPLICATION = "doorstep";

	private final UnleashProvider unleash;

	UnleashFlags(FlagsProperties properties) {
		var config = UnleashConfig.builder()
			.appName(APPLICATION)
			.unleashAPI(properties.url())
			.apiKey(properties.token())
			.synchronousFetchOnInitialisation(true);
		this.unleash = new UnleashProvider(UnleashProviderConfig.builder().unleashConfigBuilder(config).build());
	}

	@Override
	public Metadata getMetadata() {
		return this.unleash.getMetadata();
	}

	@Override
	public void initialize(EvaluationContext context) throws Exception {
		this.unleash.initialize(context);
	}

	@Override
	public void shutdown() {
		this.unleash.shutdown();
	}

	@Override
	public ProviderEvaluation<Boolean> getBooleanEvaluation(String key, Boolean fallback, EvaluationContext context) {
		return known(key).getBooleanEvaluation(key, fallback, asUser(context));
	}

	@Override
	public ProviderEvaluation<String> getStringEvaluation(String key, String fallback, EvaluationContext context) {
		return known(key).getStringEvaluation(key, fallback, asUser(context));
	}

	@Override
	public ProviderEvaluation<Integer> getIntegerEvaluation(String key, Integer fallback, EvaluationContext context) {
		return known(key).getIntegerEvaluation(key, fallback, asUser(context));
	}

	@Override
	public ProviderEvaluation<Double> getDoubleEvaluation(String key, Double fallback, EvaluationContext context) {
		return known(key).getDoubleEvaluation(key, fallback, asUser(context));
	}

	@Override
	public ProviderEvaluation<Value> getObjectEvaluation(String key, Value fallback, EvaluationContext context) {
		return known(key).getObjectEvaluation(key, fallback, asUser(context));
	}

	private FeatureProvider known(String key) {
		if (this.unleash.getUnleash().more().getFeatureToggleDefinition(key).isEmpty()) {
			throw new FlagNotFoundError("Unleash has no flag '%s'".formatted(key));
		}
		return this.unleash;
	}

	/** Its provider does not take the targeting key for the user that it is. */
	private static EvaluationContext asUser(EvaluationContext context) {
		var visitor = context.getTargetingKey();
		if (visitor == null) {
			return context;
		}
		var attributes = new HashMap<>(context.asMap());
		attributes.putIfAbsent("userId", new Value(visitor));
		return new ImmutableContext(visitor, attributes);
	}

}
