package dev.doorstep.analytics;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * Asks one destination to forget people, as Amplitude's user privacy API wants to be
 * asked.
 */
final class EraserClient {

	/** In one request. */
	static final int MOST = 100;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final String destination;

	private final URI url;

	private final String credentials;

	private final Duration timeout;

	private final HttpClient http;

	private EraserClient(String destination, URI url, String credentials, Duration timeout) {
		this.destination = destination;
		this.url = url;
		this.credentials = credentials;
		this.timeout = timeout;
		this.http = HttpClient.newBuilder().followRedirects(Redirect.NEVER).connectTimeout(timeout).build();
	}

	static EraserClient of(String name, AnalyticsProperties analytics, ErasureProperties.Eraser eraser) {
		var destination = analytics.destinations().get(name);
		if (destination == null || destination.apiKey() == null || eraser.secretKey() == null) {
			throw new IllegalStateException(("doorstep.analytics.erasure.%1$s needs a secret-key, "
					+ "and doorstep.analytics.destinations.%1$s an api-key")
				.formatted(name));
		}
		var url = (eraser.url() != null) ? eraser.url() : destination.region().erasureUrl();
		return new EraserClient(name, url,
				HttpHeaders.encodeBasicAuth(destination.apiKey().value(), eraser.secretKey().value(), null),
				analytics.pace().timeout());
	}

	String destination() {
		return this.destination;
	}

	/** Why it did not take the wish; nothing, if it did. */
	Optional<String> forget(List<String> users) {
		var wish = Map.of("user_ids", users, "requester", "doorstep", "ignore_invalid_id", "true");
		var request = HttpRequest.newBuilder(this.url)
			.timeout(this.timeout)
			.header(HttpHeaders.AUTHORIZATION, "Basic " + this.credentials)
			.header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_VALUE)
			.POST(BodyPublishers.ofString(JSON.writeValueAsString(wish)))
			.build();
		try {
			int status = this.http.send(request, BodyHandlers.discarding()).statusCode();
			return (status / 100 == 2) ? Optional.empty() : Optional.of("HTTP " + status);
		}
		catch (IOException ex) {
			return Optional.of(ex.toString());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Optional.of("interrupted");
		}
	}

}
