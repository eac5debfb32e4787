package pages;

import org.openqa.selenium.By;
import support.Browser;

/** What the homeowner says of the work, for whoever did it. */
public final class ReplyPage extends Page {

	public ReplyPage(Browser browser) {
		super(browser, By.className("review"));
	}

	public ReplyPage reply(String words) {
		browser().find(By.id("words")).sendKeys(words);
		return press(By.cssSelector("main form .button--primary"), ReplyPage::new);
	}

}
