package dev.doorstep.analytics;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * Asks one destination to forget people, as Amplitude's user privacy API wants to be
 * asked.
 */
final class EraserClient {

	/** In one request. */
	static final int MOST = 100;

	private static final int LONGEST_DAYS = 31;

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

	EraserAnswer forget(List<String> users) {
		var wish = Map.of("user_ids", users, "requester", "doorstep", "ignore_invalid_id", "true",
				"include_mapped_user_ids", "true");
		return ask(HttpRequest.newBuilder(this.url)
			.header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_VALUE)
			.POST(BodyPublishers.ofString(JSON.writeValueAsString(wish))));
	}

	/**
	 * What has become of wishes that were taken on this day; jobs begin within a month.
	 */
	EraserAnswer jobs(LocalDate taken) {
		var days = "?start_day=%s&end_day=%s".formatted(taken, taken.plusDays(LONGEST_DAYS));
		return ask(HttpRequest.newBuilder(URI.create(this.url + days)).GET());
	}

	private EraserAnswer ask(HttpRequest.Builder question) {
		var request = question.timeout(this.timeout)
			.header(HttpHeaders.AUTHORIZATION, "Basic " + this.credentials)
			.build();
		try {
			var answer = this.http.send(request, BodyHandlers.ofString());
			return (answer.statusCode() / 100 == 2) ? new EraserAnswer(null, read(answer.body()))
					: EraserAnswer.refused("HTTP " + answer.statusCode());
		}
		catch (IOException ex) {
			return EraserAnswer.refused(ex.toString());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return EraserAnswer.refused("interrupted");
		}
	}

	/** What cannot be read says nothing of anybody. */
	private static JsonNode read(String body) {
		try {
			return JSON.readTree(body);
		}
		catch (JacksonException ex) {
			return MissingNode.getInstance();
		}
	}

}
