package dev.doorstep.live;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import dev.doorstep.pros.Newcomer;
import dev.doorstep.pros.RunningPros;
import dev.doorstep.testing.Browser;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** How open pages hear that there is something new. */
class LiveTests extends RunningPros {

	private static final int MANY = 60;

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	@LocalServerPort
	int port;

	@Autowired
	Signals signals;

	@Autowired
	Streams streams;

	@Autowired
	DataSource dataSource;

	@Test
	void tellsWhomItConcernsAndNobodyElse() throws Exception {
		var ada = signedIn("ada");
		var bob = signedIn("bob");
		try (var hers = listen(ada, 0); var his = listen(bob, 0)) {
			this.signals.tell(id("ada"));
			assertThat(heard(hers)).contains("event:changed");
			assertThat(his.available()).isLessThanOrEqualTo(":\n\n".length());
		}
	}

	@Test
	void tellsAtOnceWhatCameWhileThePageWasOnItsWay() throws Exception {
		var ada = signedIn("ada");
		var seen = this.signals.seen(id("ada"));
		this.signals.tell(id("ada"));
		try (var line = listen(ada, seen)) {
			assertThat(heard(line)).contains("event:changed", "data:" + this.signals.seen(id("ada")));
		}
	}

	@Test
	void hearsWhatAnotherNodeWrites() throws Exception {
		try (var line = listen(signedIn("ada"), 0)) {
			this.jdbc.sql("insert into signals (listener) values (:who)").param("who", id("ada")).update();
			assertThat(heard(line)).contains("event:changed");
		}
	}

	@Test
	void costsNeitherAThreadNorAConnectionForEachOpenPage() throws Exception {
		var browsers = new ArrayList<Browser>();
		for (int number = 0; number < MANY / 6; number++) {
			browsers.add(signedIn("pro" + number));
		}
		var threads = ManagementFactory.getThreadMXBean().getThreadCount();
		var lines = new ArrayList<InputStream>();
		for (int number = 0; number < MANY; number++) {
			lines.add(listen(browsers.get(number % browsers.size()), 0));
		}
		assertThat(this.streams.listeners()).hasSizeGreaterThanOrEqualTo(browsers.size());
		assertThat(ManagementFactory.getThreadMXBean().getThreadCount()).isLessThan(threads + MANY / 2);
		assertThat(this.dataSource.unwrap(HikariDataSource.class).getHikariPoolMXBean().getActiveConnections())
			.isLessThan(MANY / 6);
		for (var line : lines) {
			line.close();
		}
	}

	@Test
	void isNotThereForStrangers() {
		assertThat(new Browser(this.port).get("/pro/live").status()).isEqualTo(204);
		assertThat(new Browser(this.port).get("/my/live").status()).isEqualTo(204);
	}

	private Browser signedIn(String name) {
		var browser = new Browser(this.port);
		Newcomer.signIn(browser, this.jdbc, email(name));
		return browser;
	}

	private UUID id(String name) {
		return this.pros.findByEmail(email(name)).orElseThrow();
	}

	private String email(String name) {
		return name + "@live.example";
	}

	private InputStream listen(Browser browser, long seen) throws Exception {
		var request = browser.request("/pro/live?seen=" + seen).header("Accept", "text/event-stream").build();
		CompletableFuture<HttpResponse<InputStream>> answer = this.http.sendAsync(request,
				BodyHandlers.ofInputStream());
		assertThat(answer.get().headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
		return answer.get().body();
	}

	/** What comes until an event is whole. */
	private static List<String> heard(InputStream line) {
		var heard = CompletableFuture.supplyAsync(() -> wholeEvent(line)).orTimeout(20, TimeUnit.SECONDS);
		return heard.join().lines().toList();
	}

	private static String wholeEvent(InputStream line) {
		var text = new StringBuilder();
		try {
			while (!text.toString().contains("data:") || !text.toString().endsWith("\n\n")) {
				text.append((char) line.read());
			}
			return text.toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
