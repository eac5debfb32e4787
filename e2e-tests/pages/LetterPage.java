package pages;

import org.openqa.selenium.By;
import support.Browser;

/** One mail. */
public final class LetterPage extends Page {

	private static final By TEXT = By.cssSelector("main pre");

	public LetterPage(Browser browser) {
		super(browser, TEXT);
	}

	public String text() {
		return browser().find(TEXT).getText();
	}

	public String link() {
		return browser()
			.find(By.cssSelector(
					"main pre a:is([href*='/resume/'], [href*='/invitation/'], [href*='/my/'], [href*='/pro/link/'])"))
			.getDomAttribute("href");
	}

	/** The six digits. */
	public String code() {
		return text().replaceFirst("(?s).*?\\b(\\d{6})\\b.*", "$1");
	}

}
