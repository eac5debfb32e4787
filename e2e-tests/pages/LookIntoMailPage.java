package pages;

import org.openqa.selenium.By;
import support.Browser;

/** A link is on its way to the professional. */
public final class LookIntoMailPage extends Page {

	public LookIntoMailPage(Browser browser) {
		super(browser, By.cssSelector("main a[href='/pro/sign-in']"));
	}

}
