package dev.doorstep.flags;

import java.util.Locale;
import java.util.function.Function;

import dev.openfeature.sdk.FeatureProvider;

import org.springframework.util.ClassUtils;

/** The systems for flags that the configuration can name. */
enum Vendor {

	/** Our own revisions, and nothing else. */
	DOORSTEP(null, null, null),

	/** Over OpenFeature's remote protocol, which flagd and others speak. */
	FLAGD("dev.openfeature.contrib.providers.ofrep.OfrepProvider", "dev.openfeature.contrib.providers:ofrep",
			properties -> FlagdFlags.provider(properties)),

	UNLEASH("dev.openfeature.contrib.providers.unleash.UnleashProvider", "dev.openfeature.contrib.providers:unleash",
			properties -> new UnleashFlags(properties));

	private final String type;

	private final String artefact;

	// Lambdas, not method references: their classes need what may not be there.
	private final Function<FlagsProperties, FeatureProvider> factory;

	Vendor(String type, String artefact, Function<FlagsProperties, FeatureProvider> factory) {
		this.type = type;
		this.artefact = artefact;
		this.factory = factory;
	}

	FeatureProvider provider(FlagsProperties properties, ClassLoader classes) {
		if (!ClassUtils.isPresent(this.type, classes)) {
			throw new IllegalStateException(
					"doorstep.flags.provider is %s, but %s is not on the class path; add it, or build with -Pflag-vendors"
						.formatted(configured(), this.artefact));
		}
		return this.factory.apply(properties);
	}

	/** As the configuration has it. */
	String configured() {
		return name().toLowerCase(Locale.ROOT);
	}

}
