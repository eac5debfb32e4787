package pages;

import java.util.List;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import support.Application;
import support.Browser;

/** Where admins put the form together. */
public final class StepsPage extends ConsolePage {

	private static final By FRAME = By.className("look-page");

	private static final By HEADING = By.tagName("h1");

	public StepsPage(Browser browser) {
		super(browser, By.id("plan"));
	}

	public static StepsPage open(Browser browser) {
		browser.go("/console/steps");
		return new StepsPage(browser);
	}

	/** Somebody new who may change the form comes in and goes there. */
	public static StepsPage enter(Browser browser, Application application, String name) {
		ConsolePage.enter(browser, application, name, "ADMIN");
		return open(browser);
	}

	public List<String> steps() {
		return texts(By.cssSelector(".arrange-row .row-title"));
	}

	/** On, off, or for how many. */
	public String state(String step) {
		return row(step).findElement(By.className("badge")).getText();
	}

	public StepsPage turn(String step) {
		return press(By.xpath("//main//button[@role='switch'][@aria-label=%s]".formatted(quoted(step))),
				StepsPage::new);
	}

	public StepsPage moveByKeyboard(String direction, String step) {
		var button = browser().find(By.cssSelector("button[aria-label='Move %s: %s']".formatted(direction, step)));
		return leave(() -> browser().typeAt(button, Keys.ENTER), StepsPage::new);
	}

	public StepsPage move(String direction, String step) {
		return press(By.cssSelector("button[aria-label='Move %s: %s']".formatted(direction, step)), StepsPage::new);
	}

	/** Types how many are to see a step, and has the page show what that changes. */
	public StepsPage share(String step, String percent) {
		var field = row(step).findElement(By.className("arrange-number"));
		field.clear();
		field.sendKeys(percent);
		return press("See what this changes", StepsPage::new);
	}

	public StepsPage drag(String step, String before) {
		var grip = row(step).findElement(By.className("arrange-grip"));
		return leave(() -> browser().drag(grip, row(before)), StepsPage::new);
	}

	/** What a screen reader says of the last move. */
	public String announced() {
		var region = By.cssSelector("[data-behavior=announce]");
		browser().await("the announcement", () -> !browser().find(region).getDomProperty("textContent").isBlank());
		return browser().find(region).getDomProperty("textContent");
	}

	/** What the plan would change, each thing in a line. */
	public List<String> changes() {
		return browser().all(By.cssSelector(".arrange-changes li"))
			.stream()
			.map(change -> change.getDomProperty("textContent"))
			.toList();
	}

	/** What all of it means for homeowners, or why it is impossible. */
	public String impact() {
		return browser().find(By.cssSelector("#publish .confirm-words")).getText();
	}

	public boolean publishable() {
		return !browser().all(By.cssSelector("#publish .button--primary")).isEmpty();
	}

	public StepsPage because(String reason) {
		browser().find(By.id("reason")).sendKeys(reason);
		return this;
	}

	public String reason() {
		return browser().find(By.id("reason")).getDomProperty("value");
	}

	public StepsPage publish() {
		return press(By.cssSelector("#publish .button--primary"), StepsPage::new);
	}

	public StepsPage undo() {
		return press(By.cssSelector(".arrange-last button"), StepsPage::new);
	}

	/** What was published last, by its reason. */
	public String last() {
		return browser().find(By.cssSelector(".arrange-last .row-title")).getText();
	}

	/** What somebody else published since the plan was begun. */
	public List<String> meanwhile() {
		return texts(By.cssSelector(".impact--warning p, .impact--warning li"));
	}

	/** A link that lets any browser walk the plan. */
	public String link() {
		return browser().find(By.cssSelector("main a[href^='/preview/']")).getDomAttribute("href");
	}

	/** The question that is shown beside the plan. */
	public String shown() {
		return browser().inside(FRAME, this::headingIn);
	}

	public StepsPage show(String step) {
		return press(By.xpath("//nav//a[contains(@class, 'look-step')][normalize-space()=%s]".formatted(quoted(step))),
				StepsPage::new);
	}

	/** Answers the question beside the plan, and reads the next one. */
	public String answerBeside(String choice) {
		browser().intoSight(browser().find(FRAME));
		return browser().inside(FRAME, page -> {
			page.findElement(By.xpath("//label[span[normalize-space()=%s]]".formatted(quoted(choice)))).click();
			var before = page.findElement(HEADING);
			page.findElement(By.cssSelector("button[name=go][value=on]")).click();
			browser().awaitInside("the next question", () -> isGone(before));
			return headingIn(page);
		});
	}

	/** A frame arrives later than the page around it. */
	private String headingIn(WebDriver frame) {
		browser().awaitInside("a heading", () -> !frame.findElements(HEADING).isEmpty());
		return frame.findElement(HEADING).getText();
	}

	private WebElement row(String step) {
		return browser().find(By
			.xpath("//li[contains(@class, 'arrange-row')][.//p[@class='row-title'][.=%s]]".formatted(quoted(step))));
	}

	private List<String> texts(By what) {
		return browser().all(what).stream().map(WebElement::getText).toList();
	}

}
