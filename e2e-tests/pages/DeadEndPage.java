package pages;

import java.util.function.Function;

import org.openqa.selenium.By;
import support.Browser;

/** Nothing is here, and the page says why and where to go. */
public final class DeadEndPage extends Page {

	private static final By WAY_ON = By.cssSelector(".empty-state a.button");

	public DeadEndPage(Browser browser) {
		super(browser, WAY_ON);
	}

	public static DeadEndPage open(Browser browser, String path) {
		browser.go(path);
		return new DeadEndPage(browser);
	}

	public <P extends Page> P goOn(Function<Browser, P> next) {
		return press(WAY_ON, next);
	}

}
