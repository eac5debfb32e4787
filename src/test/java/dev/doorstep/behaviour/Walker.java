package dev.doorstep.behaviour;

import java.util.Map;

import dev.doorstep.testing.Browser;
import dev.doorstep.testing.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody who answers whatever page comes, and must never meet an error. */
final class Walker {

	private final Browser browser;

	private final String email;

	private final Map<String, Map<String, String>> answers;

	private Page page;

	Walker(Browser browser, String email) {
		this.browser = browser;
		this.email = email;
		this.answers = Map.of("jobtype", Map.of("job", "fix-leaking-faucet"), "questions",
				Map.of("answers[faucet-location]", "kitchen-sink", "answers[faucet-leak-point]", "spout",
						"answers[faucet-handles]", "one", "answers[fixture-count]", "2"),
				"location", Map.of("zip", "94110"), "urgency", Map.of("when", "this-week"), "home",
				Map.of("kind", "house", "tenure", "own"), "description", Map.of("text", "It drips"), "contact",
				Map.of("name", "Ada", "email", email, "channel", "email"), "review", Map.of("consent", "yes"));
	}

	String email() {
		return this.email;
	}

	boolean atTheEnd() {
		return this.page != null && this.page.address().equals("/request/done");
	}

	void goesOn(int pages) {
		for (int page = 0; page < pages; page++) {
			goesOn();
		}
	}

	void goesToTheEnd() {
		for (int pages = 0; !atTheEnd(); pages++) {
			assertThat(pages).as("pages on the way of " + this.email).isLessThan(40);
			goesOn();
		}
	}

	/** Fills in the page at hand and presses its button. */
	void goesOn() {
		if (atTheEnd()) {
			return;
		}
		if (this.page == null) {
			this.page = this.browser.open("/request?q=leaky+tap");
		}
		var form = this.page.document().selectFirst("form.step-form");
		assertThat(form).as(this.page.address() + " " + this.page.status() + " " + this.page.text()).isNotNull();
		var action = form.attr("action").replaceAll("\\?.*", "");
		var step = action.substring(action.lastIndexOf('/') + 1);
		if (step.equals("jobtype") && this.page.document().select("[value=fix-leaking-faucet]").isEmpty()) {
			this.page = this.browser.open("/request/jobtype?q=leaky+tap");
		}
		this.answers.get(step).forEach(this.page::fill);
		this.page = this.page.press();
		assertThat(this.page.status()).as(this.page.address() + " " + this.page.text()).isEqualTo(200);
	}

}
