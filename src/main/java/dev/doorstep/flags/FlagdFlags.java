package dev.doorstep.flags;

import dev.openfeature.contrib.providers.ofrep.OfrepProvider;
import dev.openfeature.contrib.providers.ofrep.OfrepProviderOptions;
import dev.openfeature.sdk.FeatureProvider;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/** Asks flagd over HTTP, once for every flag. */
final class FlagdFlags {

	private FlagdFlags() {
	}

	static FeatureProvider provider(FlagsProperties properties) {
		var options = OfrepProviderOptions.builder().baseUrl(properties.url());
		if (!properties.token().isBlank()) {
			options.headers(ImmutableMap.of("Authorization", ImmutableList.of("Bearer " + properties.token())));
		}
		return OfrepProvider.constructProvider(options.build());
	}

}
