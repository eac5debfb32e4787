package dev.doorstep.flags;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who answers for flags.
 *
 * @param provider asked first; what it does not know, Doorstep's own revisions answer
 * @param url where the other system listens
 * @param token what it knows this installation by, if it asks for that
 */
@ConfigurationProperties("doorstep.flags")
record FlagsProperties(@DefaultValue("doorstep") Vendor provider, String url, @DefaultValue("") String token) {

	FlagsProperties {
		if (provider != Vendor.DOORSTEP && (url == null || url.isBlank())) {
			throw new IllegalArgumentException(
					"doorstep.flags.provider is %s; say in doorstep.flags.url where it listens"
						.formatted(provider.configured()));
		}
	}

}
