package pages;

import org.openqa.selenium.By;
import support.Browser;

/** What a preview's link opens first. */
public final class PreviewPage extends Page {

	private static final By BEGIN = By.cssSelector("main form .button--primary");

	private static final By BANNER = By.cssSelector("aside.banner");

	public PreviewPage(Browser browser) {
		super(browser, BEGIN);
	}

	public static PreviewPage open(Browser browser, String link) {
		browser.go(link);
		return new PreviewPage(browser);
	}

	public StepPage<?> begin() {
		return press(BEGIN, StepPage::at);
	}

	/** What every page of a preview says on top, and none of another. */
	public static String banner(Browser browser) {
		return browser.all(BANNER).stream().map(banner -> banner.getText()).findFirst().orElse("");
	}

}
