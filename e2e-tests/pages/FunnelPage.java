package pages;

import java.util.List;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import support.Browser;

/** The console's page about how far people get. */
public final class FunnelPage extends ConsolePage {

	private static final By FIGURES = By.className("figure-value");

	private FunnelPage(Browser browser) {
		super(browser, By.cssSelector("main .figures"));
	}

	/** Figures follow what happens within a minute. */
	public static FunnelPage openOnceSubmitted(Browser browser, int submitters) {
		browser.await("figures", () -> {
			browser.go("/console/analytics");
			return figure(browser, 1) == submitters;
		});
		return new FunnelPage(browser);
	}

	public int starters() {
		return figure(browser(), 0);
	}

	private static int figure(Browser browser, int place) {
		return Integer.parseInt(browser.all(FIGURES).get(place).getText());
	}

	/** What the page says of a step, in words. */
	public String unfold(String step) {
		var stage = browser().find(By.xpath("//li[.//summary//*[normalize-space()=%s]]".formatted(quoted(step))));
		click(stage.findElement(By.tagName("summary")));
		settle();
		return stage.getText();
	}

	public FunnelPage compareBy(String dimension) {
		return press(By.xpath("//main//a[contains(@class, 'tab')][normalize-space()=%s]".formatted(quoted(dimension))),
				FunnelPage::new);
	}

	/** Counts nothing but this. */
	public FunnelPage only(String part) {
		return press(
				By.xpath("//table[contains(@class, 'compare-table')]//a[normalize-space()=%s]".formatted(quoted(part))),
				FunnelPage::new);
	}

	/** The lines of the file that the page offers, without the first. */
	public List<String> exported() {
		var address = browser().find(By.className("export")).getDomAttribute("href");
		return browser().download(address).lines().skip(1).toList();
	}

	/** The names of the latest events, newest first, as they stand. */
	public List<String> events() {
		browser().go("/console/events?paused=true");
		settle();
		return browser().all(By.cssSelector(".entry .row-title")).stream().map(WebElement::getText).toList();
	}

}
