package dev.doorstep.flags;

import dev.openfeature.sdk.Client;
import dev.openfeature.sdk.OpenFeatureAPI;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets application code ask for flags without knowing who answers. */
@Configuration(proxyBeanMethods = false)
class OpenFeatureConfiguration {

	/** Of this context alone: several may run in one JVM. */
	@Bean(destroyMethod = "shutdown")
	OpenFeatureAPI openFeature(DoorstepProvider provider) {
		var openFeature = OpenFeatureAPI.createIsolated();
		openFeature.setProviderAndWait(provider);
		return openFeature;
	}

	@Bean
	Client featureFlags(OpenFeatureAPI openFeature) {
		return openFeature.getClient();
	}

}
