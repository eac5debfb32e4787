package dev.doorstep.bench;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A way through a site from its home page to its last.
 *
 * @param first the page the home page leads to
 * @param answers what each page of the way is told
 * @param last where the way ends
 * @param counted whether the visitor agrees to be counted, when asked
 */
record Journey(String first, Function<Visitor, Map<String, Map<String, String>>> answers, String last,
		boolean counted) {

	/** Home, the first page, eight forms sent and eight redirects followed. */
	static final int REQUESTS = 18;

	static Journey doorstep() {
		return doorstep(false);
	}

	static Journey doorstep(boolean counted) {
		return new Journey("/request/jobtype?job=fix-leaking-faucet", Journey::doorstepAnswers, "/request/done",
				counted);
	}

	private static Map<String, Map<String, String>> doorstepAnswers(Visitor visitor) {
		return Map.of("/request/jobtype", Map.of("job", "fix-leaking-faucet"), "/request/questions",
				Map.of("answers[faucet-location]", "shower", "answers[faucet-leak-point]", "spout",
						"answers[faucet-handles]", "two", "answers[fixture-count]", "1", "answers[brand]", "Moen",
						"answers[noticed-on]", "2026-01-15"),
				"/request/location", Map.of("zip", "90210", "street", "12 Elm Street"), "/request/urgency",
				Map.of("when", "this-week", "date", ""), "/request/home",
				Map.of("kind", "house", "size", "medium", "age", "older", "tenure", "own", "access",
						"The gate is on the left."),
				"/request/description",
				Map.of("text", "It drips day and night, and the handle has become hard to turn."),
				"/request/contact",
				Map.of("name", "Ana García", "email", visitor.email(), "phone", "(310) 555-0123", "channel", "email",
						"time", "evening"),
				"/request/review", Map.of("consent", "yes"));
	}

	static Journey bare() {
		return new Journey("/page/1", Journey::bareAnswers, "/done", false);
	}

	private static Map<String, Map<String, String>> bareAnswers(Visitor visitor) {
		var answers = Map.of("name", "Ana García", "street", "12 Elm Street", "note", "The gate is on the left.",
				"phone", "(310) 555-0123", "choice", "Choice 3");
		return IntStream.rangeClosed(1, 8).boxed().collect(Collectors.toMap(page -> "/page/" + page, page -> answers));
	}

	void walk(Browser browser, Visitor visitor) {
		var told = this.answers.apply(visitor);
		var home = browser.get("/");
		if (this.counted) {
			browser.post(home.form(Page.QUESTION), Map.of("choice", "yes"));
		}
		var page = browser.get(this.first);
		while (!page.path().equals(this.last)) {
			var form = page.form(Page.STEP);
			page = browser.post(form, told.get(form.action()));
		}
	}

}
