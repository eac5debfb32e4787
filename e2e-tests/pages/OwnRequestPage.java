package pages;

import org.openqa.selenium.By;
import support.Browser;

/** A homeowner's request, as they follow it. */
public final class OwnRequestPage extends Page {

	public OwnRequestPage(Browser browser) {
		super(browser, By.id("standing"));
	}

	/** Comes by a mailed link. */
	public static OwnRequestPage open(Browser browser, String link) {
		browser.go(link);
		return new ResumePage(browser).continue_(OwnRequestPage::new);
	}

	public ThreadPage talkTo(String company) {
		return press(By.xpath("//article[h3[normalize-space()=%s]]//a[contains(@href, '/my/professionals/')]"
			.formatted(quoted(company))), ThreadPage::new);
	}

	public OwnRequestPage press(String words) {
		return press(button(words), OwnRequestPage::new);
	}

	/** The work is done. */
	public RatingPage finish() {
		return press(button("The work is done"), RatingPage::new);
	}

	private static By button(String words) {
		return By.xpath("//button[normalize-space()=%s]".formatted(quoted(words)));
	}

}
