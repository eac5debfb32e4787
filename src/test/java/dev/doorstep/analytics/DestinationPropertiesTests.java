package dev.doorstep.analytics;

import java.net.URI;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/** Destinations as they are written down in a configuration. */
class DestinationPropertiesTests {

	@Test
	void withoutConfigurationThereIsNone() {
		assertThat(bind(Map.of()).destinations()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "us, api2.amplitude.com", "eu, api.eu.amplitude.com" })
	void aRegionStandsForAmplitudesOwnAddresses(String region, String host) {
		var there = bind(Map.of("a.api-key", "key", "a.region", region)).destinations().get("a");
		assertThat(there.eventsUrl()).isEqualTo(URI.create("https://" + host + "/2/httpapi"));
		assertThat(there.backlogUrl()).contains(URI.create("https://" + host + "/batch"));
	}

	@Test
	void anotherReceiverIsNamedByItsAddressAlone() {
		var there = bind(Map.of("a.api-key", "key", "a.url", "https://events.example/in", "a.gzip", "true"))
			.destinations()
			.get("a");
		assertThat(there.eventsUrl()).isEqualTo(URI.create("https://events.example/in"));
		assertThat(there.backlogUrl()).isEmpty();
		assertThat(there.gzip()).isTrue();
	}

	@Test
	void thereMayBeSeveral() {
		var destinations = bind(Map.of("a.api-key", "key", "archive.file", "/var/events", "archive.file-size", "1GB"))
			.destinations();
		assertThat(destinations).containsOnlyKeys("a", "archive");
		assertThat(destinations.get("archive").fileSize()).isEqualTo(DataSize.ofGigabytes(1));
	}

	@Test
	void oneThatIsNeitherOrBothIsRefused() {
		assertThatException().isThrownBy(() -> bind(Map.of("a.url", "https://events.example/in")));
		assertThatException().isThrownBy(() -> bind(Map.of("a.api-key", "key", "a.file", "/var/events")));
		assertThatException().isThrownBy(() -> bind(Map.of("a.api-key", " ")));
	}

	private static AnalyticsProperties bind(Map<String, String> destinations) {
		var source = new MapConfigurationPropertySource();
		destinations.forEach((key, value) -> source.put("doorstep.analytics.destinations." + key, value));
		return new Binder(source).bindOrCreate("doorstep.analytics", AnalyticsProperties.class);
	}

}
