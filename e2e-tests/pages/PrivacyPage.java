package pages;

import org.openqa.selenium.By;
import support.Browser;

/** What is counted, where it goes, and the choice about it. */
public final class PrivacyPage extends Page {

	private static final By STATE = By.cssSelector("[aria-labelledby=choice] [role=status]");

	public PrivacyPage(Browser browser) {
		super(browser, STATE);
	}

	public static PrivacyPage open(Browser browser) {
		browser.go("/privacy");
		return new PrivacyPage(browser);
	}

	public String choice() {
		return browser().find(STATE).getText();
	}

	public PrivacyPage choose(String words) {
		return press(By.xpath("//main//button[.=" + quoted(words) + "]"), PrivacyPage::new);
	}

}
