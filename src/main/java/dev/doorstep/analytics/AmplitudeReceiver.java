package dev.doorstep.analytics;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPOutputStream;

import javax.net.ssl.SSLHandshakeException;

import tools.jackson.databind.json.JsonMapper;

/**
 * Posts events to an Amplitude-compatible address. Redirects are not followed: the key is
 * for nobody else.
 */
class AmplitudeReceiver implements Receiver {

	private static final BodyHandler<String> ANSWER = BodyHandlers.limiting(BodyHandlers.ofString(), 1_000_000);

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final DestinationProperties properties;

	private final Duration timeout;

	private final HttpClient http;

	AmplitudeReceiver(DestinationProperties properties, Duration timeout) {
		this.properties = properties;
		this.timeout = timeout;
		this.http = HttpClient.newBuilder()
			.version(Version.HTTP_1_1)
			.followRedirects(Redirect.NEVER)
			.connectTimeout(timeout)
			.build();
	}

	@Override
	public Terms terms(boolean backlog) {
		return this.properties.backlogUrl()
			.filter(url -> backlog)
			.map(Terms::backlog)
			.orElseGet(() -> Terms.events(this.properties.eventsUrl()));
	}

	@Override
	public Answer receive(List<byte[]> events, Terms terms) throws InterruptedException {
		var request = HttpRequest.newBuilder(terms.url())
			.header("Content-Type", "application/json")
			.header("Accept", "application/json")
			.POST(BodyPublishers.ofByteArray(body(events)));
		if (this.properties.gzip()) {
			request.header("Content-Encoding", "gzip");
		}
		return send(request.build());
	}

	private byte[] body(List<byte[]> events) {
		var body = new ByteArrayOutputStream();
		try (var out = this.properties.gzip() ? new GZIPOutputStream(body) : body) {
			out.write(text("{\"api_key\":" + JSON.writeValueAsString(this.properties.apiKey().value())));
			out.write(text(",\"events\":["));
			writeAll(events, out);
			out.write(text("]}"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return body.toByteArray();
	}

	private static void writeAll(List<byte[]> events, OutputStream out) throws IOException {
		for (int index = 0; index < events.size(); index++) {
			if (index > 0) {
				out.write(',');
			}
			out.write(events.get(index));
		}
	}

	private static byte[] text(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * The client's own time-out ends with the first line of an answer; this one covers
	 * all of it. Its own asynchronous answers come by way of the pool that all of the JVM
	 * shares, where a single slow task of somebody else's could hold them up.
	 */
	private Answer send(HttpRequest request) throws InterruptedException {
		var sending = new FutureTask<>(() -> this.http.send(request, ANSWER));
		Thread.ofVirtual().name("post-events").start(sending);
		try {
			return replied(sending.get(this.timeout.toMillis(), TimeUnit.MILLISECONDS));
		}
		catch (TimeoutException ex) {
			return new Answer.Broken("no answer within " + this.timeout);
		}
		catch (ExecutionException ex) {
			return nothingWasSent(ex.getCause()) ? new Answer.Unreached(ex.getCause().toString())
					: new Answer.Broken(ex.getCause().toString());
		}
		finally {
			sending.cancel(true);
		}
	}

	private static Answer replied(HttpResponse<String> response) {
		return new Answer.Replied(response.statusCode(), response.body(),
				RetryAfter.parse(response.headers().firstValue("Retry-After")));
	}

	private static boolean nothingWasSent(Throwable failure) {
		return failure instanceof ConnectException || failure instanceof HttpConnectTimeoutException
				|| failure instanceof SSLHandshakeException;
	}

}
