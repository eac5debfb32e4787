package pages;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import support.Browser;

/** What the two say to each other, as either sees it. */
public final class ThreadPage extends Page {

	private static final By WORDS = By.className("message-words");

	private static final By CALENDAR = By.cssSelector("a[href$='.ics']");

	public ThreadPage(Browser browser) {
		super(browser, By.id("thread"));
	}

	public List<String> messages() {
		return browser().all(WORDS).stream().map(WebElement::getText).toList();
	}

	public ThreadPage write(String words) {
		browser().find(By.id("words")).sendKeys(words);
		return press(By.cssSelector(".composer .button--primary"), ThreadPage::new);
	}

	public ThreadPage quote(String lowest, String highest) {
		click(By.xpath("//summary[normalize-space()='Send a price']"));
		browser().find(By.id("lowest")).sendKeys(lowest);
		browser().find(By.id("highest")).sendKeys(highest);
		return press(By.cssSelector("form[action$='/quotes'] .button"), ThreadPage::new);
	}

	/** Types as into a calendar and a clock. */
	public ThreadPage propose(LocalDate day, String begin, String length) {
		click(By.xpath("//summary[normalize-space()='Propose a time']"));
		browser().find(By.id("day")).sendKeys(DateTimeFormatter.ofPattern("MMdduuuu").format(day));
		browser().find(By.id("begin")).sendKeys(begin);
		new Select(browser().find(By.id("minutes"))).selectByVisibleText(length);
		return press(By.cssSelector("form[action$='/times'] .button"), ThreadPage::new);
	}

	public ThreadPage accept() {
		return press(By.cssSelector(".deal-accept .button"), ThreadPage::new);
	}

	/** Touches nothing until the other side's words are there. */
	public ThreadPage awaitMessage(String words) {
		browser().await("“%s”".formatted(words), () -> messages().contains(words));
		settle();
		return this;
	}

	/** Touches nothing until the two have come that far. */
	public ThreadPage awaitDeal(String words) {
		browser().await(words, () -> browser().find(By.id("thread")).getText().contains(words));
		settle();
		return this;
	}

	public String calendar() {
		return browser().find(CALENDAR).getDomAttribute("href");
	}

	public OwnRequestPage goBack() {
		return press(By.className("back-link"), OwnRequestPage::new);
	}

}
