package pages;

import java.util.List;
import java.util.function.Function;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import support.Browser;

/**
 * A page that asks something.
 *
 * @param <P> the page itself
 */
public abstract class StepPage<P extends StepPage<P>> extends Page {

	private static final By CONTINUE = By.cssSelector("button[name=go][value=on]");

	StepPage(Browser browser, String id) {
		super(browser, By.cssSelector("form.step-form[action^='/request/%s']".formatted(id)));
	}

	/** Wherever the wizard begins. */
	public static StepPage<?> open(Browser browser) {
		return open(browser, "/request");
	}

	public static StepPage<?> open(Browser browser, String path) {
		browser.go(path);
		return at(browser);
	}

	/** Whichever step asks now. */
	public static StepPage<?> at(Browser browser) {
		var action = browser.find(By.cssSelector("form.step-form")).getDomAttribute("action");
		return switch (action.replaceFirst("/request/(\\w+).*", "$1")) {
			case "jobtype" -> new JobTypePage(browser);
			case "questions" -> new QuestionsPage(browser);
			case "location" -> new LocationPage(browser);
			case "urgency" -> new UrgencyPage(browser);
			case "home" -> new PropertyPage(browser);
			case "description" -> new DescriptionPage(browser);
			case "contact" -> new ContactPage(browser);
			default -> throw new IllegalStateException("No journey knows the step at " + action);
		};
	}

	/** Answers as most people do. */
	public abstract P answer();

	/** Answers this step and all that follow. */
	public final ReviewPage answerEverything() {
		Page page = this;
		while (page instanceof StepPage<?> step) {
			page = step.answer().<Page>continue_(StepPage::stepOrReview);
		}
		return (ReviewPage) page;
	}

	private static Page stepOrReview(Browser browser) {
		return browser.path().equals("/request/review") ? new ReviewPage(browser) : at(browser);
	}

	public final <N extends Page> N continue_(Function<Browser, N> next) {
		return press(CONTINUE, next);
	}

	/**
	 * Presses the button when no server is there, and reads what the page makes of it.
	 */
	public final String continueInVain() {
		click(CONTINUE);
		return browser().find(By.cssSelector(".toast:not([hidden])")).getText();
	}

	public final <N extends Page> N goBack(Function<Browser, N> previous) {
		return press(By.className("back-link"), previous);
	}

	public final LaterPage saveForLater() {
		return press(By.cssSelector("button[name=go][value=later]"), LaterPage::new);
	}

	public final P choose(String words) {
		click(By.xpath("//label[span[normalize-space()=%s]]".formatted(quoted(words))));
		return self();
	}

	public final P enter(String label, String value) {
		var field = field(label);
		field.clear();
		field.sendKeys(value);
		return self();
	}

	public final P select(String label, String option) {
		new Select(field(label)).selectByVisibleText(option);
		return self();
	}

	public final String entered(String label) {
		return field(label).getDomProperty("value");
	}

	public final List<String> chosen() {
		return browser().all(By.xpath("//label[input[@name]]"))
			.stream()
			.filter(label -> label.findElement(By.tagName("input")).isSelected())
			.map(WebElement::getText)
			.toList();
	}

	/** What the summary at the top says is wrong. */
	public final List<String> problems() {
		return browser().all(By.cssSelector(".error-summary li")).stream().map(WebElement::getText).toList();
	}

	/** Follows a problem to its field. */
	public final P goTo(String problem) {
		click(By.linkText(problem));
		return self();
	}

	/** Types without looking where. */
	public final P typeBlindly(String text) {
		browser().focused().sendKeys(text);
		return self();
	}

	/** What the page tells before it asks. */
	public final String notice() {
		return browser().find(By.cssSelector("main .notice")).getText();
	}

	private WebElement field(String label) {
		var words = browser().find(By.xpath("//label[normalize-space()=%s]".formatted(quoted(label))));
		return browser().find(By.id(words.getDomAttribute("for")));
	}

	@SuppressWarnings("unchecked")
	final P self() {
		return (P) this;
	}

}
