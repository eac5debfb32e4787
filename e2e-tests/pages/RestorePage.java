package pages;

import java.util.List;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import support.Browser;

/** What would happen if an earlier revision came back, and the button that does it. */
public final class RestorePage extends ConsolePage {

	public RestorePage(Browser browser) {
		super(browser, By.cssSelector("form[action$='/restore']"));
	}

	/** Of the newest revision that was made for this reason. */
	public static RestorePage of(Browser browser, String reason) {
		browser.go("/console/revisions");
		return new ConsolePage(browser)
			.press(By.xpath("//li[contains(@class, 'timeline-item')][p[.=%s]]//a[contains(@class, 'revision-restore')]"
				.formatted(quoted(reason))), RestorePage::new);
	}

	public List<String> changes() {
		return texts(By.cssSelector(".changes .change"));
	}

	/** What stands beside a step under this heading. */
	public String count(String heading, String step) {
		return browser().find(By.xpath("//div[h3[.=%s]]//div[dt[.=%s]]/dd".formatted(quoted(heading), quoted(step))))
			.getText();
	}

	/** The steps that open drafts wait at. */
	public List<String> waiting() {
		return texts(By.xpath("//div[h3[.='Where they are now']]//dd/span"));
	}

	public ConsolePage restore() {
		return press("Restore");
	}

	private List<String> texts(By what) {
		return browser().all(what).stream().map(WebElement::getText).toList();
	}

}
