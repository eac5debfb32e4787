package pages;

import org.openqa.selenium.By;
import support.Browser;

/** One request, as a professional sees it. */
public final class OfferPage extends Page {

	public OfferPage(Browser browser) {
		super(browser, By.cssSelector("main .back-link[href='/pro']"));
	}

	public OfferPage showInterest(String words) {
		browser().find(By.id("message")).sendKeys(words);
		return press(By.cssSelector("button[form=interest]"), OfferPage::new);
	}

	public ThreadPage readMessages() {
		return press(By.cssSelector(".talk-way a"), ThreadPage::new);
	}

	public ReplyPage readReview() {
		return press(By.cssSelector(".reviews a"), ReplyPage::new);
	}

}
