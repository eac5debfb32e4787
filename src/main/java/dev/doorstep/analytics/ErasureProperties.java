package dev.doorstep.analytics;

import java.net.URI;
import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How destinations are asked to forget people.
 *
 * @param erasure by the destination's name
 */
@ConfigurationProperties("doorstep.analytics")
record ErasureProperties(@DefaultValue Map<String, Eraser> erasure) {

	/**
	 * How one of them is asked.
	 *
	 * @param secretKey goes with the destination's API key
	 * @param url the address for it, where that is not Amplitude's
	 */
	record Eraser(ApiKey secretKey, URI url) {
	}

}
