package pages;

import org.openqa.selenium.By;
import support.Browser;

/** The request is on its way. */
public final class DonePage extends Page {

	private static final By REFERENCE = By.className("reference");

	public DonePage(Browser browser) {
		super(browser, REFERENCE);
	}

	public static DonePage open(Browser browser) {
		browser.go("/request/done");
		return new DonePage(browser);
	}

	public String reference() {
		return browser().find(REFERENCE).getText();
	}

}
