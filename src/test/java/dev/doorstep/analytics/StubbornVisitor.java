package dev.doorstep.analytics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;

import dev.doorstep.testing.Browser;
import dev.doorstep.testing.History;
import dev.doorstep.testing.History.Word;
import dev.doorstep.testing.Page;

import static org.awaitility.Awaitility.await;

/**
 * Walks the form over whatever nodes there are, tries again what came to nothing, and
 * writes down what they were told.
 */
final class StubbornVisitor {

	private static final String CONSENT = "Yes, count me";

	private final Browser browser;

	private final List<Integer> ports;

	private final History history;

	private final Random random;

	private final String email;

	private final Map<String, Map<String, String>> answers;

	private Page page;

	/** Where the browser has been led to, and may not have arrived. */
	private String next = "/request?q=leaky+tap";

	/**
	 * At one node after another.
	 * @param ports those of the nodes now; they may change
	 */
	StubbornVisitor(int number, List<Integer> ports, History history) {
		this.ports = ports;
		this.history = history;
		this.random = new Random(number);
		this.email = "visitor-" + number + "@example.com";
		this.browser = new Browser(ports.getFirst()).saying("X-Forwarded-For",
				"10.%d.%d.7".formatted(number / 200, number % 200));
		this.answers = Map.of("jobtype", Map.of("job", "fix-leaking-faucet"), "questions",
				Map.of("answers[faucet-location]", "kitchen-sink", "answers[faucet-leak-point]", "spout",
						"answers[faucet-handles]", "one", "answers[fixture-count]", "2"),
				"location", Map.of("zip", "94110", "street", "12 Valencia Street"), "urgency",
				Map.of("when", "this-week"), "home", Map.of("kind", "house", "tenure", "own"), "description",
				Map.of("text", said(this.email)), "contact",
				Map.of("name", "Ada", "email", this.email, "channel", "email"), "review", Map.of("consent", "yes"));
	}

	/** What the visitor with this address says of the job, and nobody else. */
	static String said(String email) {
		return "It drips, says " + email;
	}

	/** Agrees to be counted, answers everything and sends it, however long it takes. */
	void goesToTheEnd() throws IOException {
		while (!atTheEnd()) {
			turnsToSomeNode();
			try {
				goesOn();
			}
			catch (UncheckedIOException ex) {
				// The node is gone, and nobody knows what became of it.
				awaitsANodeThatIsWell();
			}
		}
		note(Word.OK, "reference " + this.page.text(".reference"));
	}

	private boolean atTheEnd() {
		return this.next == null && this.page.address().equals("/request/done");
	}

	private void turnsToSomeNode() {
		this.browser.turnTo(this.ports.get(this.random.nextInt(this.ports.size())));
	}

	private void awaitsANodeThatIsWell() {
		await().atMost(Duration.ofMinutes(3)).ignoreExceptions().until(() -> {
			turnsToSomeNode();
			return this.browser.get("/readyz").status() == 200;
		});
	}

	private void goesOn() throws IOException {
		if (this.next != null) {
			arrives();
		}
		else if (this.page.document().select("button").eachText().contains(CONSENT)) {
			led(this.page.send(CONSENT));
		}
		else {
			answers();
		}
	}

	private void arrives() {
		var there = this.browser.open(this.next);
		if (there.status() < 500) {
			this.page = there;
			this.next = null;
		}
		else {
			awaitsANodeThatIsWell();
		}
	}

	private void answers() throws IOException {
		var form = this.page.document().selectFirst("form.step-form");
		if (form == null) {
			throw new AssertionError(this.email + " at " + this.page.address() + ": " + this.page.text());
		}
		var action = form.attr("action").replaceAll("\\?.*", "");
		var step = action.substring(action.lastIndexOf('/') + 1);
		if (step.equals("jobtype") && this.page.document().select("[value=fix-leaking-faucet]").isEmpty()) {
			this.next = "/request/jobtype?q=leaky+tap";
			return;
		}
		this.answers.get(step).forEach(this.page::fill);
		note(Word.INVOKED, step);
		if (led(this.page.send())) {
			note(Word.OK, step);
		}
	}

	/** Whether the answer led on; one that did not says why, or is no answer at all. */
	private boolean led(Page answer) {
		if (answer.status() == 303) {
			this.next = answer.location();
			return true;
		}
		if (answer.status() < 500) {
			this.page = answer;
		}
		else {
			awaitsANodeThatIsWell();
		}
		return false;
	}

	private void note(Word word, String what) throws IOException {
		this.history.note(word, this.email + " " + what);
	}

}
