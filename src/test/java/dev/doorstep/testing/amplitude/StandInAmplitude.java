package dev.doorstep.testing.amplitude;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * Stands in for Amplitude's HTTP V2 and batch endpoints: as strict as they are, and it
 * can be told to be unwell.
 */
public final class StandInAmplitude implements AutoCloseable {

	public static final String KEY = "stand-in-key";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final List<AmplitudeRequest> requests = Collections.synchronizedList(new ArrayList<>());

	/** What was taken, once per device and insert id, in the order it came. */
	private final Map<String, JsonNode> taken = Collections.synchronizedMap(new LinkedHashMap<>());

	private final List<String> repeated = Collections.synchronizedList(new ArrayList<>());

	private final Queue<Behaviour> next = new ArrayDeque<>();

	private final CountDownLatch closed = new CountDownLatch(1);

	private final HttpServer server;

	private volatile Behaviour always = Behaviour.honest();

	public StandInAmplitude() {
		this(0);
	}

	public StandInAmplitude(int port) {
		this(server(port));
	}

	/** On any server that has not been started yet. */
	public StandInAmplitude(HttpServer server) {
		this.server = server;
		this.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		this.server.createContext("/", this::serve);
		this.server.start();
	}

	private static HttpServer server(int port) {
		try {
			return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public int port() {
		return this.server.getAddress().getPort();
	}

	public URI url() {
		return URI.create("http://localhost:" + port() + "/2/httpapi");
	}

	public URI batchUrl() {
		return URI.create("http://localhost:" + port() + "/batch");
	}

	/** From now on, except for what was asked for with {@link #next}. */
	public void always(Behaviour behaviour) {
		this.always = behaviour;
	}

	/** For the next uploads, one each. */
	public synchronized void next(Behaviour... behaviours) {
		this.next.addAll(List.of(behaviours));
	}

	private synchronized Behaviour behaviour() {
		return this.next.isEmpty() ? this.always : this.next.remove();
	}

	public List<AmplitudeRequest> requests() {
		return List.copyOf(this.requests);
	}

	/** How many events each upload held. */
	public List<Integer> sizes() {
		return requests().stream().map(request -> request.events().size()).toList();
	}

	/** Distinct events, as Amplitude counts them. */
	public List<JsonNode> taken() {
		synchronized (this.taken) {
			return List.copyOf(this.taken.values());
		}
	}

	/** The insert ids of events that came although they had been taken. */
	public List<String> repeated() {
		return List.copyOf(this.repeated);
	}

	/** What it was told to do next, too. */
	public synchronized void forget() {
		this.next.clear();
		this.requests.clear();
		this.taken.clear();
		this.repeated.clear();
	}

	private void serve(HttpExchange exchange) throws IOException {
		try (exchange) {
			var request = read(exchange);
			this.requests.add(request);
			answer(behaviour(), request, exchange);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static AmplitudeRequest read(HttpExchange exchange) throws IOException {
		var gzip = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
		var body = exchange.getRequestBody().readAllBytes();
		if (gzip) {
			body = new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes();
		}
		return new AmplitudeRequest(exchange.getRequestURI().getPath(), gzip, body, parse(body));
	}

	private static JsonNode parse(byte[] body) {
		try {
			return JSON.readTree(body);
		}
		catch (JacksonException ex) {
			return MissingNode.getInstance();
		}
	}

	private void answer(Behaviour behaviour, AmplitudeRequest request, HttpExchange exchange)
			throws IOException, InterruptedException {
		switch (behaviour) {
			case Behaviour.Honest() -> honestly(request, exchange);
			case Behaviour.Answers(var status, var headers, var body) -> {
				headers.forEach(exchange.getResponseHeaders()::set);
				say(exchange, status, body);
			}
			case Behaviour.TakesBut(var status, var body) -> {
				take(request);
				say(exchange, status, body);
			}
			case Behaviour.TakesAndCuts() -> {
				take(request);
				exchange.sendResponseHeaders(200, 1_000);
				exchange.getResponseBody().write('{');
			}
			case Behaviour.Cuts() -> {
				// Closed without a word.
			}
			case Behaviour.Hangs() -> this.closed.await();
			case Behaviour.Drips() -> drip(exchange);
			case Behaviour.Depends(var on) -> answer(on.apply(request), request, exchange);
		}
	}

	private void drip(HttpExchange exchange) throws IOException, InterruptedException {
		exchange.sendResponseHeaders(200, 1_000_000);
		do {
			exchange.getResponseBody().write(' ');
			exchange.getResponseBody().flush();
		}
		while (!this.closed.await(50, TimeUnit.MILLISECONDS));
	}

	private void honestly(AmplitudeRequest request, HttpExchange exchange) throws IOException {
		var refusal = AmplitudeRules.refusal(request);
		if (refusal != null) {
			say(exchange, (int) refusal.get("code"), JSON.writeValueAsString(refusal));
			return;
		}
		take(request);
		say(exchange, 200, JSON.writeValueAsString(Map.of("code", 200, "events_ingested", request.events().size())));
	}

	private void take(AmplitudeRequest request) {
		for (var event : request.events()) {
			var insertId = event.path("insert_id").asString();
			if (this.taken.putIfAbsent(event.path("device_id").asString() + " " + insertId, event) != null) {
				this.repeated.add(insertId);
			}
		}
	}

	private static void say(HttpExchange exchange, int status, String body) throws IOException {
		var bytes = body.getBytes(java.nio.charset.StandardCharsets.UTF_8);
		exchange.sendResponseHeaders(status, (bytes.length == 0) ? -1 : bytes.length);
		exchange.getResponseBody().write(bytes);
	}

	@Override
	public void close() {
		this.closed.countDown();
		this.server.stop(0);
	}

	/** Runs until it is stopped, and prints what it gets. */
	public static void main(String[] args) {
		var standIn = new StandInAmplitude(Integer.parseInt(args[0]));
		System.out.println("Amplitude's stand-in listens at " + standIn.url() + ", key " + KEY);
		standIn.always(new Behaviour.Depends(request -> {
			System.out.printf("%n%s, %d bytes, %d events%n", request.path(), request.body().length,
					request.events().size());
			request.events().forEach(System.out::println);
			standIn.forget();
			return Behaviour.honest();
		}));
	}

}
