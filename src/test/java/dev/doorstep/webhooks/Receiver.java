package dev.doorstep.webhooks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A professional's program: a real server that answers as it is told. */
final class Receiver implements AutoCloseable {

	private final HttpServer server;

	private final List<Got> got = new CopyOnWriteArrayList<>();

	private final Map<String, AtomicInteger> inHand = new ConcurrentHashMap<>();

	private volatile int status = 200;

	private volatile long delay;

	private volatile boolean overlapped;

	/** What came, with its headers in small letters. */
	record Got(String path, Map<String, String> headers, String body) {

		String id() {
			return this.headers.get("webhook-id");
		}

		/** Worked out here anew, from the specification's words. */
		boolean signedWith(String secret) {
			try {
				var key = Base64.getDecoder().decode(secret.replaceFirst("^whsec_", ""));
				var mac = Mac.getInstance("HmacSHA256");
				mac.init(new SecretKeySpec(key, "HmacSHA256"));
				mac.update((id() + "." + this.headers.get("webhook-timestamp") + ".").getBytes(StandardCharsets.UTF_8));
				mac.update(this.body.getBytes(StandardCharsets.UTF_8));
				var expected = "v1," + Base64.getEncoder().encodeToString(mac.doFinal());
				return List.of(this.headers.get("webhook-signature").split(" ")).contains(expected);
			}
			catch (GeneralSecurityException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

	Receiver() {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.createContext("/", this::answer);
		this.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		this.server.start();
	}

	private void answer(HttpExchange exchange) throws IOException {
		try (exchange) {
			var headers = new ConcurrentHashMap<String, String>();
			exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(), values.getFirst()));
			var one = new Got(exchange.getRequestURI().toString(), headers,
					new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
			var hands = this.inHand.computeIfAbsent(String.valueOf(one.id()), id -> new AtomicInteger());
			this.overlapped |= hands.incrementAndGet() > 1;
			this.got.add(one);
			Thread.sleep(this.delay);
			hands.decrementAndGet();
			exchange.getResponseHeaders().add("Location", "/elsewhere");
			exchange.sendResponseHeaders(this.status, -1);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	Receiver answering(int status) {
		this.status = status;
		return this;
	}

	Receiver takingMillis(long delay) {
		this.delay = delay;
		return this;
	}

	String url() {
		return "http://localhost:" + this.server.getAddress().getPort() + "/hooks";
	}

	List<Got> got() {
		return this.got;
	}

	/** Whether a message came again while it was still being taken in. */
	boolean overlapped() {
		return this.overlapped;
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
