package dev.doorstep.analytics;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * One place events go to: an Amplitude-compatible address with a key, or a file.
 *
 * @param file takes one event a line; of several nodes, each writes its own
 * @param fileSize at which it is set aside for a new one
 * @param apiKey what the receiver knows this project by
 * @param region which of Amplitude's own addresses, unless there is a URL
 * @param url another receiver's address for events as they come
 * @param batchUrl its address for backlogs, if it has one
 * @param gzip whether it takes bodies compressed
 */
record DestinationProperties(Path file, @DefaultValue("256MB") DataSize fileSize, ApiKey apiKey,
		@DefaultValue("us") Region region, URI url, URI batchUrl, boolean gzip) {

	DestinationProperties {
		if ((file == null) == (apiKey == null)) {
			throw new IllegalArgumentException(
					"doorstep.analytics.destinations.<name> needs a file, or an api-key and maybe a url");
		}
	}

	URI eventsUrl() {
		return (this.url != null) ? this.url : this.region.url();
	}

	/** Amplitude itself has such an address. */
	Optional<URI> backlogUrl() {
		return Optional.ofNullable((this.url != null) ? this.batchUrl : this.region.batchUrl());
	}

}
