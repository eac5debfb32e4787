package pages;

import java.util.function.Function;

import org.openqa.selenium.By;
import support.Browser;

/** Who opened a mailed link proves by a mailed code that the mailbox is theirs. */
public final class UnlockPage extends Page {

	public UnlockPage(Browser browser) {
		super(browser, By.id("code"));
	}

	public <P extends Page> P enterCode(String code, Function<Browser, P> next) {
		browser().find(By.id("code")).sendKeys(code);
		return press(By.cssSelector("form[action='/request/unlock'] button"), next);
	}

}
