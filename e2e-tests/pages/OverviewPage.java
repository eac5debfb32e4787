package pages;

import org.openqa.selenium.By;
import support.Browser;

/** The first page of the console. */
public final class OverviewPage extends Page {

	public OverviewPage(Browser browser) {
		super(browser, By.cssSelector("body.console"));
	}

	public SignInPage signOut() {
		return press(By.cssSelector("form[action='/console/sign-out'] button"), SignInPage::new);
	}

}
