package dev.doorstep.analytics;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A receiver that takes whatever comes and costs next to nothing. */
final class Sink implements AutoCloseable {

	private static final byte[] TAKEN = "{\"code\":200}".getBytes(StandardCharsets.UTF_8);

	private final HttpServer server;

	Sink() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
		this.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		this.server.createContext("/", this::take);
		this.server.start();
	}

	URI url() {
		return URI.create("http://localhost:" + this.server.getAddress().getPort() + "/2/httpapi");
	}

	private void take(HttpExchange exchange) throws IOException {
		try (exchange) {
			exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
			exchange.sendResponseHeaders(200, TAKEN.length);
			exchange.getResponseBody().write(TAKEN);
		}
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
