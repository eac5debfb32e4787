package pages;

import org.openqa.selenium.By;
import support.Browser;

/** Where a link that is good once leads: asks for what the person signs in with. */
public final class InvitationPage extends Page {

	private static final By MAIN_BUTTON = By.cssSelector("main .button--primary");

	public InvitationPage(Browser browser) {
		super(browser, By.cssSelector("input[autocomplete='new-password']"));
	}

	public static InvitationPage open(Browser browser, String link) {
		browser.go(link);
		return new InvitationPage(browser);
	}

	public NewPasskeyPage accept(String name, String email, String password) {
		browser().find(By.id("name")).sendKeys(name);
		browser().find(By.id("email")).sendKeys(email);
		browser().find(By.id("password")).sendKeys(password);
		return press(MAIN_BUTTON, NewPasskeyPage::new);
	}

	/** For somebody whose name and address are known already. */
	public ConsolePage enter(String password) {
		browser().haveAFingerprintSensor();
		browser().find(By.id("password")).sendKeys(password);
		return press(MAIN_BUTTON, NewPasskeyPage::new).press(MAIN_BUTTON, ConsolePage::new);
	}

}
