package pages;

import org.openqa.selenium.By;
import support.Browser;

/** How did it go? */
public final class RatingPage extends Page {

	public RatingPage(Browser browser) {
		super(browser, By.cssSelector("input[name=rating]"));
	}

	public RatingPage rate(String words) {
		click(By.xpath("//label[span[normalize-space()=%s]]".formatted(quoted(words))));
		return this;
	}

	public RatingPage write(String words) {
		browser().find(By.id("words")).sendKeys(words);
		return this;
	}

	public OwnRequestPage send() {
		return press(By.cssSelector("main form .button--primary"), OwnRequestPage::new);
	}

}
