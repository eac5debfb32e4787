package dev.doorstep.flags;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.openfeature.contrib.providers.unleash.UnleashProvider;
import dev.openfeature.sdk.Client;
import dev.openfeature.sdk.ErrorCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.FilteredClassLoader;

import static dev.doorstep.flags.FlagBuilder.flag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class VendorTests {

	private static final Flag OURS = flag("ours").build();

	private static final Flag BOTH = flag("both").switchedOff().build();

	/** By path, what the other system answers; what it does not know is not found. */
	private static final Map<String, String> ANSWERS = Map.of("/client/features", """
			{"version": 2, "features": [{"name": "both", "enabled": true, "strategies": [{"name": "default"}]},
			{"name": "theirs", "enabled": true, "strategies": [{"name": "userWithId",
			"parameters": {"userIds": "ana"}}]}]}""", "/ofrep/v1/evaluate/flags/both",
			"{\"key\": \"both\", \"value\": true, \"variant\": \"on\", \"reason\": \"STATIC\", \"metadata\": {}}");

	private HttpServer server;

	@BeforeEach
	void listen() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/", VendorTests::answer);
		this.server.start();
	}

	@AfterEach
	void close() {
		this.server.stop(0);
	}

	@Test
	void unleashIsAskedFirst() {
		var openFeature = new OpenFeatureConfiguration().openFeature(doorstep(), properties(Vendor.UNLEASH));
		try {
			assertAskedFirst(openFeature.getClient());
			assertThat(ask(openFeature.getClient(), "theirs", "ana")).isTrue();
			assertThat(ask(openFeature.getClient(), "theirs", "ben")).isFalse();
		}
		finally {
			openFeature.shutdown();
		}
	}

	@Test
	void flagdIsAskedFirst() {
		var openFeature = new OpenFeatureConfiguration().openFeature(doorstep(), properties(Vendor.FLAGD));
		try {
			assertAskedFirst(openFeature.getClient());
		}
		finally {
			openFeature.shutdown();
		}
	}

	@Test
	void aVendorThatIsNotThereStopsTheStart() {
		var classes = new FilteredClassLoader(UnleashProvider.class);

		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> Vendor.UNLEASH.provider(properties(Vendor.UNLEASH), classes))
			.withMessage("doorstep.flags.provider is unleash, but dev.openfeature.contrib.providers:unleash is not on"
					+ " the class path; add it, or build with -Pflag-vendors");
	}

	@Test
	void aVendorWithoutAnAddressStopsTheStart() {
		assertThatIllegalArgumentException().isThrownBy(() -> new FlagsProperties(Vendor.FLAGD, " ", ""))
			.withMessage("doorstep.flags.provider is flagd; say in doorstep.flags.url where it listens");
	}

	private FlagsProperties properties(Vendor vendor) {
		return new FlagsProperties(vendor, "http://127.0.0.1:" + this.server.getAddress().getPort(), "secret");
	}

	private static DoorstepProvider doorstep() {
		return new DoorstepProvider(new Snapshots(TestRevisions.of(OURS, BOTH)), new FlagUse());
	}

	private static void assertAskedFirst(Client client) {
		assertThat(ask(client, "both", "ana")).isTrue();
		assertThat(ask(client, "ours", "ana")).isTrue();
		assertThat(client.getBooleanDetails("nobodys", true).getErrorCode()).isEqualTo(ErrorCode.FLAG_NOT_FOUND);
	}

	private static boolean ask(Client client, String key, String visitor) {
		return client.getBooleanValue(key, false, VisitorContext.of(visitor));
	}

	private static void answer(HttpExchange exchange) throws IOException {
		var answer = ANSWERS.get(exchange.getRequestURI().getPath());
		var body = ((answer != null) ? answer : "{\"key\": \"\", \"errorCode\": \"FLAG_NOT_FOUND\"}")
			.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().add("Content-Type", "application/json");
		exchange.sendResponseHeaders((answer != null) ? 200 : 404, body.length);
		exchange.getResponseBody().write(body);
		exchange.close();
	}

}
