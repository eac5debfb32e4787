package dev.doorstep.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A browser without scripts: cookies, redirects and forms, at the speed of a test. Pages
 * stay usable after others have been opened, as tabs do.
 */
public final class Browser {

	private static final HttpClient HTTP = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(Duration.ofSeconds(5))
		.build();

	private static final int MOST_HOPS = 10;

	private volatile URI root;

	private final CookieJar cookies = new CookieJar();

	private final Map<String, String> headers = new LinkedHashMap<>();

	private volatile String token;

	public Browser(int port) {
		turnTo(port);
		this.headers.put("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
		this.headers.put("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0");
		this.headers.put("Accept-Language", "en-US,en;q=0.9");
		this.headers.put("Sec-Fetch-Site", "same-origin");
	}

	/** From now on another node is asked, as a load balancer would have it. */
	public void turnTo(int port) {
		this.root = URI.create("http://localhost:" + port);
	}

	public CookieJar cookies() {
		return this.cookies;
	}

	/** Sends this header with every request from now on. */
	public Browser saying(String header, String value) {
		this.headers.put(header, value);
		return this;
	}

	public Browser notSaying(String header) {
		this.headers.remove(header);
		return this;
	}

	/** The same cookies in a browser of its own: what a copied profile would be. */
	public Browser twin() {
		var twin = new Browser(this.root.getPort());
		twin.cookies.take(this.cookies);
		twin.headers.putAll(this.headers);
		twin.token = this.token;
		return twin;
	}

	/** Follows redirects. */
	public Page open(String path) {
		return follow(get(path));
	}

	/** The first answer, redirect or not. */
	public Page get(String path) {
		return send(path, request(path).GET());
	}

	public Page head(String path) {
		return send(path, request(path).method("HEAD", HttpRequest.BodyPublishers.noBody()));
	}

	/** The first answer to a form posted with a good token. */
	public Page post(String path, Parcel parcel) {
		return postAsIs(path, parcel.has("_csrf") ? parcel : parcel.with("_csrf", token()));
	}

	public Page post(String path, Map<String, String> fields) {
		return post(path, Parcel.of(fields));
	}

	/** The first answer to a form posted just like this, token or not. */
	public Page postAsIs(String path, Parcel parcel) {
		return send(path, request(path).header("Content-Type", parcel.contentType()).POST(parcel.body()));
	}

	/** A request with this browser's cookies and headers, for anything unusual. */
	public HttpRequest.Builder request(String path) {
		var request = HttpRequest.newBuilder(this.root.resolve(path)).timeout(Duration.ofSeconds(60));
		this.headers.forEach(request::setHeader);
		if (!this.cookies.all().isEmpty()) {
			request.setHeader("Cookie", this.cookies.header());
		}
		return request;
	}

	public Page send(String path, HttpRequest.Builder request) {
		try {
			var answer = HTTP.send(request.build(), BodyHandlers.ofByteArray());
			this.cookies.keep(answer.headers());
			var page = new Page(this, path, answer, List.of());
			page.token().ifPresent(found -> this.token = found);
			return page;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("No answer from " + path, ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	Page follow(Page first) {
		var page = first;
		var hops = new ArrayList<String>();
		while (page.status() >= 300 && page.status() < 400) {
			if (hops.size() == MOST_HOPS) {
				throw new IllegalStateException("Led in circles: " + hops);
			}
			hops.add(page.location());
			page = get(page.location());
		}
		return page.after(hops);
	}

	/** A good token, as any page with a form holds one. */
	public String token() {
		if (this.token == null) {
			open("/request");
		}
		return this.token;
	}

}
