package dev.doorstep.testing;

import java.net.http.HttpHeaders;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;

/**
 * The cookies of one test browser. Unlike the JDK's own jar it sends Secure cookies to
 * loopback over plain HTTP, as browsers do.
 */
public final class CookieJar {

	private final Map<String, String> cookies = new ConcurrentSkipListMap<>();

	void keep(HttpHeaders headers) {
		headers.allValues("Set-Cookie").forEach(this::keep);
	}

	private void keep(String cookie) {
		var pair = cookie.split(";", 2)[0].split("=", 2);
		if (cookie.contains("Max-Age=0") || pair[1].isEmpty()) {
			this.cookies.remove(pair[0]);
		}
		else {
			this.cookies.put(pair[0], pair[1]);
		}
	}

	String header() {
		return this.cookies.entrySet()
			.stream()
			.map(cookie -> cookie.getKey() + "=" + cookie.getValue())
			.collect(Collectors.joining("; "));
	}

	/** The value, or null. */
	public String get(String name) {
		return this.cookies.get(name);
	}

	public void put(String name, String value) {
		this.cookies.put(name, value);
	}

	public void lose(String name) {
		this.cookies.remove(name);
	}

	public void clear() {
		this.cookies.clear();
	}

	public Map<String, String> all() {
		return Map.copyOf(this.cookies);
	}

	void take(CookieJar other) {
		this.cookies.putAll(other.cookies);
	}

}
