package pages;

import org.openqa.selenium.By;
import support.Browser;

/** Where to mail the link that opens the request later. */
public final class LaterPage extends Page {

	public LaterPage(Browser browser) {
		super(browser, By.cssSelector("form[action='/request/later']"));
	}

	public LinkSentPage mailMeTheLink(String email) {
		var field = browser().find(By.id("email"));
		field.clear();
		field.sendKeys(email);
		return press(By.cssSelector("form[action='/request/later'] button"), LinkSentPage::new);
	}

}
