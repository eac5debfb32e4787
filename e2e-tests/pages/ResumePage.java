package pages;

import java.util.function.Function;

import org.openqa.selenium.By;
import support.Browser;

/** Where a mailed link leads. */
public final class ResumePage extends Page {

	public ResumePage(Browser browser) {
		super(browser, By.cssSelector("main > form[data-behavior=press-once] > .button--primary"));
	}

	public static ResumePage open(Browser browser, String link) {
		browser.go(link);
		return new ResumePage(browser);
	}

	public <P extends Page> P continue_(Function<Browser, P> next) {
		return press(By.cssSelector("main form .button--primary"), next);
	}

}
