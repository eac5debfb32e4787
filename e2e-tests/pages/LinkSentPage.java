package pages;

import java.util.function.Function;

import org.openqa.selenium.By;
import support.Browser;

/** The link is in the mail. */
public final class LinkSentPage extends Page {

	private static final By BACK = By.xpath("//main[h1 and not(.//form)]//a[@class='button']");

	public LinkSentPage(Browser browser) {
		super(browser, BACK);
	}

	public <P extends Page> P goBack(Function<Browser, P> step) {
		return press(BACK, step);
	}

}
