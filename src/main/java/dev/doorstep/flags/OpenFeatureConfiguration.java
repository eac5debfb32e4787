package dev.doorstep.flags;

import java.util.List;

import dev.openfeature.sdk.Client;
import dev.openfeature.sdk.FeatureProvider;
import dev.openfeature.sdk.OpenFeatureAPI;
import dev.openfeature.sdk.multiprovider.FirstMatchStrategy;
import dev.openfeature.sdk.multiprovider.MultiProvider;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets application code ask for flags without knowing who answers. */
@Configuration(proxyBeanMethods = false)
class OpenFeatureConfiguration {

	/** Of this context alone: several may run in one JVM. */
	@Bean(destroyMethod = "shutdown")
	OpenFeatureAPI openFeature(DoorstepProvider doorstep, FlagsProperties properties) {
		var openFeature = OpenFeatureAPI.createIsolated();
		openFeature.setProviderAndWait(provider(doorstep, properties));
		return openFeature;
	}

	@Bean
	Client featureFlags(OpenFeatureAPI openFeature) {
		return openFeature.getClient();
	}

	private static FeatureProvider provider(DoorstepProvider doorstep, FlagsProperties properties) {
		if (properties.provider() == Vendor.DOORSTEP) {
			return doorstep;
		}
		var other = properties.provider().provider(properties, OpenFeatureConfiguration.class.getClassLoader());
		return new MultiProvider(List.of(other, doorstep), new FirstMatchStrategy());
	}

}
