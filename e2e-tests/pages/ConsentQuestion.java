package pages;

import java.util.List;

import org.openqa.selenium.By;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.WebElement;
import support.Browser;

/** What is asked above a page until it is answered. */
public final class ConsentQuestion {

	private static final By QUESTION = By.className("question");

	private final Browser browser;

	private ConsentQuestion(Browser browser) {
		this.browser = browser;
	}

	public static ConsentQuestion on(Browser browser) {
		browser.find(QUESTION);
		return new ConsentQuestion(browser);
	}

	public static boolean isAskedOn(Browser browser) {
		return !browser.all(QUESTION).isEmpty();
	}

	public String words() {
		return this.browser.find(QUESTION).getText();
	}

	/** The buttons' places and sizes, from left to right. */
	public List<Rectangle> answers() {
		return buttons().stream().map(WebElement::getRect).toList();
	}

	private List<WebElement> buttons() {
		return this.browser.all(By.cssSelector(".question button"));
	}

	/** Whether the page begins below it; places and sizes are rounded to whole points. */
	public boolean coversNothing() {
		var question = this.browser.find(QUESTION).getRect();
		var page = this.browser.find(By.id("main")).getRect();
		return page.getY() >= question.getY() + question.getHeight() - 1;
	}

	public void answer(String words) {
		buttons().stream().filter(button -> button.getText().equals(words)).findFirst().orElseThrow().click();
		this.browser.await("an end of the question", () -> !isAskedOn(this.browser));
	}

}
