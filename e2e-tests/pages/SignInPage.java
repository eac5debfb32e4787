package pages;

import org.openqa.selenium.By;
import support.Browser;

/** Where people of the console sign in. */
public final class SignInPage extends Page {

	public SignInPage(Browser browser) {
		super(browser, By.cssSelector("form[action^='/sign-in']"));
	}

	/** Whether it came with its own styles, not swapped into a page with others. */
	public boolean isWhole() {
		return !browser().all(By.cssSelector("link[rel=stylesheet][href$='/app.css']")).isEmpty();
	}

}
