package dev.doorstep.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * What a person's browser does, and no more: keeps cookies, sends forms, follows
 * redirects. Java's own client needs the least of a machine that the servers share.
 */
final class Browser {

	static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final URI site;

	private final Visitor visitor;

	private final Latencies latencies;

	private final Latencies posts;

	private final Map<String, String> cookies = new HashMap<>();

	Browser(URI site, Visitor visitor, Latencies latencies, Latencies posts) {
		this.site = site;
		this.visitor = visitor;
		this.latencies = latencies;
		this.posts = posts;
	}

	Page get(String path) {
		return send(path, request(path).GET(), false);
	}

	/** The page after the form: a browser follows the redirect. */
	Page post(Form form, Map<String, String> answers) {
		var request = request(form.action()).header("Content-Type", form.contentType())
			.header("Sec-Fetch-Site", "same-origin")
			.POST(body(form, answers));
		return send(form.action(), request, true);
	}

	private static BodyPublisher body(Form form, Map<String, String> answers) {
		var fields = new HashMap<>(form.hidden());
		fields.putAll(answers);
		return BodyPublishers.ofString(form.encode(fields));
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(this.site.resolve(path))
			.header("Accept", "text/html")
			.header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0")
			.header("Accept-Encoding", "gzip")
			.header("Accept-Language", this.visitor.language())
			.header("X-Forwarded-For", this.visitor.address())
			.header("Cookie", cookies());
	}

	private String cookies() {
		return this.cookies.entrySet()
			.stream()
			.map(cookie -> cookie.getKey() + "=" + cookie.getValue())
			.collect(Collectors.joining("; "));
	}

	private Page send(String path, HttpRequest.Builder request, boolean post) {
		var start = System.nanoTime();
		var response = exchange(request.build());
		var nanos = System.nanoTime() - start;
		this.latencies.add(nanos);
		if (post) {
			this.posts.add(nanos);
		}
		response.headers().allValues("Set-Cookie").forEach(this::keep);
		return switch (response.statusCode()) {
			case 200 -> new Page(path, text(response));
			case 303 -> get(response.headers().firstValue("Location").orElseThrow());
			default -> throw new IllegalStateException(
					"%s answers %d%n%s".formatted(path, response.statusCode(), text(response)));
		};
	}

	private static HttpResponse<byte[]> exchange(HttpRequest request) {
		try {
			return HTTP.send(request, BodyHandlers.ofByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException("Nobody interrupts a visitor", ex);
		}
	}

	private void keep(String cookie) {
		var pair = cookie.split(";", 2)[0].split("=", 2);
		this.cookies.put(pair[0], pair[1]);
	}

	private static String text(HttpResponse<byte[]> response) {
		if (response.headers().firstValue("Content-Encoding").isEmpty()) {
			return new String(response.body(), StandardCharsets.UTF_8);
		}
		try (var plain = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
			return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
