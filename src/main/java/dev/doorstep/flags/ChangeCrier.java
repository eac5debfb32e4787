package dev.doorstep.flags;

import dev.openfeature.sdk.EventProvider;
import dev.openfeature.sdk.OpenFeatureAPI;
import dev.openfeature.sdk.ProviderEventDetails;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells OpenFeature's listeners which flags are not as they were. It speaks for whoever
 * answers: a provider behind another one is not heard.
 */
@Component
class ChangeCrier {

	private final OpenFeatureAPI openFeature;

	private final Snapshots snapshots;

	ChangeCrier(OpenFeatureAPI openFeature, Snapshots snapshots) {
		this.openFeature = openFeature;
		this.snapshots = snapshots;
	}

	@EventListener
	void on(RevisionAdopted adopted) {
		var changed = this.snapshots.at(adopted.revision()).changedSince(this.snapshots.at(adopted.before()));
		if (this.openFeature.getProvider() instanceof EventProvider provider) {
			provider.emitProviderConfigurationChanged(ProviderEventDetails.builder().flagsChanged(changed).build());
		}
	}

}
