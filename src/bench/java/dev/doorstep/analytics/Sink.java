package dev.doorstep.analytics;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A receiver that takes whatever comes and costs next to nothing, soon or late. */
public final class Sink implements AutoCloseable {

	private static final byte[] TAKEN = "{\"code\":200}".getBytes(StandardCharsets.UTF_8);

	private final HttpServer server;

	private final Duration delay;

	private final CountDownLatch closed = new CountDownLatch(1);

	private final CountDownLatch used = new CountDownLatch(1);

	public Sink(int port, Duration delay) throws IOException {
		this.delay = delay;
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
		this.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		this.server.createContext("/", this::take);
		this.server.start();
	}

	public URI url() {
		return URI.create("http://localhost:" + port() + "/2/httpapi");
	}

	public int port() {
		return this.server.getAddress().getPort();
	}

	private void take(HttpExchange exchange) throws IOException {
		try (exchange) {
			exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
			this.used.countDown();
			this.closed.await(this.delay.toMillis(), TimeUnit.MILLISECONDS);
			exchange.sendResponseHeaders(200, TAKEN.length);
			exchange.getResponseBody().write(TAKEN);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** Until somebody has sent it something. */
	public void awaitUse() throws InterruptedException {
		this.used.await();
	}

	@Override
	public void close() {
		this.closed.countDown();
		this.server.stop(0);
	}

}
