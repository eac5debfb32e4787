package dev.doorstep.analytics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import dev.doorstep.testing.Browser;
import dev.doorstep.testing.History;
import dev.doorstep.testing.History.Word;
import dev.doorstep.testing.Page;

/**
 * People who have agreed to be counted and fill in the form without a pause, at whichever
 * node answers, and a history of what they have sent.
 */
final class CountedCrowd implements AutoCloseable {

	static final List<String> STEPS = List.of("jobtype", "questions", "location", "urgency", "home", "description",
			"contact", "review");

	private static final int PEOPLE = 3;

	private static final Map<String, Map<String, String>> ANSWERS = Map.of("jobtype",
			Map.of("job", "fix-leaking-faucet"), "questions",
			Map.of("answers[faucet-location]", "kitchen-sink", "answers[faucet-leak-point]", "spout",
					"answers[faucet-handles]", "one", "answers[fixture-count]", "2"),
			"location", Map.of("zip", "94110", "street", "12 Valencia Street"), "urgency", Map.of("when", "this-week"),
			"home", Map.of("kind", "house", "tenure", "own"), "description", Map.of("text", "It drips all night"),
			"contact", Map.of("name", "Ada", "email", "ada@example.com", "channel", "email"), "review",
			Map.of("consent", "yes"));

	private final History history;

	private final List<Integer> ports;

	private final Set<String> devices = ConcurrentHashMap.newKeySet();

	private final CountDownLatch stop = new CountDownLatch(1);

	private final CompletableFuture<?> end;

	CountedCrowd(Path history, List<Integer> ports) throws IOException {
		this.history = new History(history);
		this.ports = ports;
		this.end = CompletableFuture.allOf(IntStream.range(0, PEOPLE)
			.mapToObj(person -> CompletableFuture.runAsync(() -> run(person), Thread.ofPlatform()::start))
			.toArray(CompletableFuture[]::new));
	}

	/** What a person does, who tries another node when one is gone. */
	private void run(int person) {
		Browser browser = null;
		for (int attempt = person; goesOn(); attempt++) {
			int port = this.ports.get(attempt % this.ports.size());
			try {
				browser = (browser != null) ? browser.at(port) : agree(port);
				while (goesOn() && fillsIn(browser)) {
					// The next page.
				}
				browser = null;
			}
			catch (UncheckedIOException ex) {
				// Nobody knows what became of the last form, so nothing more is noted.
			}
		}
	}

	private boolean goesOn() {
		try {
			return !this.stop.await(20, TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Browser agree(int port) {
		var browser = new Browser(port);
		answered(browser.post("/privacy", Map.of("choice", "yes")));
		this.devices.add(device(browser));
		return browser;
	}

	/** By which receivers know a browser. */
	static String device(Browser browser) {
		return browser.cookies().get("counted").replaceAll("\\..*", "");
	}

	/** Whether there is another page. */
	private boolean fillsIn(Browser browser) {
		var page = answered(browser.open("/request/review"));
		var step = step(page);
		if (step.equals("jobtype")) {
			page = answered(browser.open("/request?q=leaky+tap"));
		}
		ANSWERS.get(step).forEach(page::fill);
		var key = device(browser) + " " + step;
		note(Word.INVOKED, key);
		if (!step(answered(page.press())).equals(step)) {
			note(Word.OK, key);
		}
		return !step.equals("review");
	}

	private static String step(Page page) {
		return page.address().replaceAll("^/request/|\\?.*", "");
	}

	/** A page that says that the database is away is as good as none. */
	private static Page answered(Page page) {
		if (page.status() >= 500) {
			throw new UncheckedIOException(new IOException("HTTP " + page.status()));
		}
		return page;
	}

	private void note(Word word, String key) {
		try {
			this.history.note(word, key);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The numbers of all browsers that agreed. */
	Set<String> devices() {
		return this.devices;
	}

	/** Compares the history with what was seen in the end. */
	History.Findings check(Map<String, Set<String>> seen) throws IOException {
		return this.history.check(seen);
	}

	void stop() {
		this.stop.countDown();
		this.end.join();
	}

	@Override
	public void close() throws IOException {
		stop();
		this.history.close();
	}

}
