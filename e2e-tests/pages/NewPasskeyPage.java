package pages;

import org.openqa.selenium.By;
import support.Browser;

/** Asks the person's device to make a passkey. */
public final class NewPasskeyPage extends Page {

	public NewPasskeyPage(Browser browser) {
		super(browser, By.cssSelector("form[data-ceremony='create']"));
	}

	public OverviewPage makePasskey() {
		return press(By.cssSelector("button.button--primary"), OverviewPage::new);
	}

}
