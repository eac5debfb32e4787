package pages;

import java.util.List;
import java.util.function.Function;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import support.Browser;

/** Check your answers, then send them. */
public final class ReviewPage extends Page {

	private static final By SEND = By.cssSelector("form[action='/request/review'] .button--primary");

	public ReviewPage(Browser browser) {
		super(browser, By.cssSelector("form[action='/request/review']"));
	}

	public static ReviewPage open(Browser browser) {
		browser.go("/request/review");
		return new ReviewPage(browser);
	}

	public List<String> sections() {
		return browser().all(By.className("summary-title")).stream().map(WebElement::getText).toList();
	}

	public <P extends Page> P change(String section, Function<Browser, P> step) {
		return press(By.xpath("//section[.//h2[normalize-space()=%s]]//a".formatted(quoted(section))), step);
	}

	/** What stands beside these words. */
	public String answerTo(String label) {
		return browser().find(By.xpath("//dt[normalize-space()=%s]/following-sibling::dd".formatted(quoted(label))))
			.getText();
	}

	public ReviewPage agree() {
		click(By.id("consent"));
		return this;
	}

	public <P extends Page> P send(Function<Browser, P> next) {
		return press(SEND, next);
	}

	/** Presses twice, as people do who know it from their desktop. */
	public DonePage sendWithADoubleClick() {
		var button = browser().find(SEND);
		browser().intoSight(button);
		return leave(() -> browser().doubleClick(button), DonePage::new);
	}

	public UnlockPage askForTheCode() {
		return press(By.cssSelector("form[action='/request/unlock/code'] button"), UnlockPage::new);
	}

}
