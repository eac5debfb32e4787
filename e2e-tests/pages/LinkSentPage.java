package pages;

import org.openqa.selenium.By;
import support.Browser;

/** The link is in the mail. */
public final class LinkSentPage extends Page {

	public LinkSentPage(Browser browser) {
		super(browser, By.xpath("//main[h1 and not(.//form)]//a[@class='button']"));
	}

}
