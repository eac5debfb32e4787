package dev.doorstep.testing;

import java.util.Map;

/** Walks the wizard as a person does, page by page, pressing its buttons. */
public final class Homeowner {

	private final Browser browser;

	private Page page;

	public Homeowner(Browser browser) {
		this.browser = browser;
	}

	public Browser browser() {
		return this.browser;
	}

	/** What the homeowner sees now. */
	public Page page() {
		return this.page;
	}

	public Homeowner opens(String path) {
		this.page = this.browser.open(path);
		return this;
	}

	public Homeowner describesALeakingFaucet() {
		return looksForALeakingFaucet().answersTheQuestions();
	}

	public Homeowner looksForALeakingFaucet() {
		opens("/request?q=leaky+tap");
		return answers(Map.of("job", "fix-leaking-faucet"));
	}

	public Homeowner answersTheQuestions() {
		return answers(Map.of("answers[faucet-location]", "kitchen-sink", "answers[faucet-leak-point]", "spout",
				"answers[faucet-handles]", "one", "answers[fixture-count]", "2"));
	}

	public Homeowner describesSomethingElse(String words) {
		opens("/request?job=other");
		return answers(Map.of("job", "other", "words", words));
	}

	public Homeowner livesAt(String street) {
		return answers(Map.of("zip", "94110", "street", street));
	}

	public Homeowner needsItThisWeek() {
		return answers(Map.of("when", "this-week"));
	}

	public Homeowner ownsAHouse() {
		return answers(Map.of("kind", "house", "tenure", "own"));
	}

	public Homeowner ownsAHouse(String access) {
		return answers(Map.of("kind", "house", "tenure", "own", "access", access));
	}

	public Homeowner says(String description) {
		return answers(Map.of("text", description));
	}

	public Homeowner canBeReachedAt(String name, String email) {
		return answers(Map.of("name", name, "email", email, "channel", "email"));
	}

	/** Everything, up to the page that shows it all. */
	public Homeowner describesTheWholeJob(String email) {
		return describesALeakingFaucet().livesAt("12 Valencia Street")
			.needsItThisWeek()
			.ownsAHouse("Ring twice")
			.says("It drips all night")
			.canBeReachedAt("Ada O’Brien", email);
	}

	public Homeowner submits() {
		this.page = this.page.fill("consent", "yes").press();
		return this;
	}

	/** Fills in the page at hand and goes on. */
	public Homeowner answers(Map<String, String> values) {
		values.forEach(this.page::fill);
		this.page = this.page.press();
		return this;
	}

	public Homeowner presses(String words) {
		this.page = this.page.press(words);
		return this;
	}

	public String reference() {
		return this.page.text(".reference");
	}

}
