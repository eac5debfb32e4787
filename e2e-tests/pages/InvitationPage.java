package pages;

import org.openqa.selenium.By;
import support.Browser;

/** Where a newcomer makes up a password, and then a passkey. */
public final class InvitationPage extends Page {

	private static final By PASSWORD = By.id("password");

	private static final By MAIN_BUTTON = By.cssSelector("main .button--primary");

	public InvitationPage(Browser browser) {
		super(browser, PASSWORD);
	}

	public static InvitationPage open(Browser browser, String link) {
		browser.go(link);
		return new InvitationPage(browser);
	}

	public ConsolePage enter(String password) {
		browser().haveAFingerprintSensor();
		browser().find(PASSWORD).sendKeys(password);
		return press(MAIN_BUTTON, NewPasskeyPage::new).press(MAIN_BUTTON, ConsolePage::new);
	}

	private static final class NewPasskeyPage extends Page {

		NewPasskeyPage(Browser browser) {
			super(browser, By.cssSelector("form[data-ceremony=create]"));
		}

	}

}
