package pages;

import org.openqa.selenium.By;
import support.Browser;

/** What a professional was offered. */
public final class InboxPage extends Page {

	private static final By CARD = By.className("offer-card");

	public InboxPage(Browser browser) {
		super(browser, By.id("offers"));
	}

	public static InboxPage open(Browser browser) {
		browser.go("/pro");
		return new InboxPage(browser);
	}

	/** Comes in by a mailed link. */
	public static InboxPage enter(Browser browser, String link) {
		browser.go(link);
		return new ResumePage(browser).continue_(InboxPage::new);
	}

	/** Touches nothing until a request is there, and opens it. */
	public OfferPage awaitRequest(String job) {
		browser().await("a request", () -> !browser().all(CARD).isEmpty());
		settle();
		return open(job);
	}

	public OfferPage open(String job) {
		return press(By.linkText(job), OfferPage::new);
	}

}
