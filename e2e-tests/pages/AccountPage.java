package pages;

import org.openqa.selenium.By;
import support.Browser;

/** One's own account. */
public final class AccountPage extends Page {

	public AccountPage(Browser browser) {
		super(browser, By.cssSelector(".account-list"));
	}

}
