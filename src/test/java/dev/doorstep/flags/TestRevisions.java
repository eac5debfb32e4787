package dev.doorstep.flags;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import dev.openfeature.sdk.Client;
import dev.openfeature.sdk.OpenFeatureAPI;

/** Revisions that no database keeps: revision 1 holds the flags. */
record TestRevisions(Revision current) implements Revisions {

	static TestRevisions of(Flag... flags) {
		return new TestRevisions(new Revision(1, Instant.EPOCH, "Ana", "To try", null,
				new Configuration(List.of(), Arrays.asList(flags))));
	}

	@Override
	public Optional<Revision> find(long number) {
		return Optional.of(this.current).filter(revision -> revision.number() == number);
	}

	/** Asks them as the application does. */
	Client client() {
		var openFeature = OpenFeatureAPI.createIsolated();
		openFeature.setProviderAndWait(new DoorstepProvider(new Snapshots(this), new FlagUse()));
		return openFeature.getClient();
	}

}
