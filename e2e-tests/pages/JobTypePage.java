package pages;

import org.openqa.selenium.By;
import support.Browser;

/** What is to be done? */
public final class JobTypePage extends StepPage<JobTypePage> {

	private static final By WORDS = By.id("q");

	public JobTypePage(Browser browser) {
		super(browser, "jobtype");
	}

	@Override
	public JobTypePage answer() {
		return type("leaky tap").choose("Fix a leaking faucet");
	}

	/** Types, and the jobs that fit appear by themselves. */
	public JobTypePage type(String words) {
		var field = browser().find(WORDS);
		field.clear();
		field.sendKeys(words);
		var found = By.cssSelector("#options input[name=q][value=\"%s\"]".formatted(words));
		browser().await("jobs for " + words, () -> !browser().all(found).isEmpty());
		settle();
		return this;
	}

	/** Types, and presses the button beside it. */
	public JobTypePage searchFor(String words) {
		browser().find(WORDS).sendKeys(words);
		return press(By.className("search-button"), JobTypePage::new);
	}

	public JobTypePage browse(String trade) {
		return press(By.linkText(trade), JobTypePage::new);
	}

}
