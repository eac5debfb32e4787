package pages;

import java.util.function.Function;

import org.openqa.selenium.By;
import support.Browser;

/** Asks for address and password. */
public final class SignInPage extends Page {

	public SignInPage(Browser browser) {
		super(browser, By.cssSelector("form[action^='/sign-in']"));
	}

	/** What somebody sees who asks for a page without having signed in. */
	public static SignInPage insteadOf(Browser browser, String path) {
		browser.go(path);
		return new SignInPage(browser);
	}

	public <P extends Page> P enter(String email, String password, Function<Browser, P> next) {
		var field = browser().find(By.id("email"));
		field.clear();
		field.sendKeys(email);
		browser().find(By.id("password")).sendKeys(password);
		return press(By.cssSelector("button.button--primary"), next);
	}

	/** Whether it came with its own styles, not swapped into a page with others. */
	public boolean isWhole() {
		return !browser().all(By.cssSelector("link[rel=stylesheet][href$='/app.css']")).isEmpty();
	}

}
