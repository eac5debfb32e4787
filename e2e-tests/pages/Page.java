package pages;

import java.util.function.Function;

import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import support.Browser;

/** A page somebody has come to: it has arrived whole, and nothing is wrong with it. */
public abstract class Page {

	private static final By MAIN = By.id("main");

	private static final By MOVING = By.cssSelector(".htmx-request, .htmx-swapping, .htmx-settling, .htmx-added");

	private final Browser browser;

	/**
	 * Waits for the page.
	 * @param sign what only this page has
	 */
	Page(Browser browser, By sign) {
		this.browser = browser;
		browser.await(getClass().getSimpleName(), () -> !browser.all(sign).isEmpty());
		settle();
	}

	final Browser browser() {
		return this.browser;
	}

	/** Once everything that was swapped in is in its place. */
	final void settle() {
		this.browser.await("rest", () -> this.browser.all(MOVING).isEmpty());
		this.browser.scan();
	}

	public final String heading() {
		return this.browser.find(By.tagName("h1")).getText();
	}

	/** Whether the page shows these words somewhere. */
	public final boolean says(String words) {
		return this.browser.find(MAIN).getText().contains(words);
	}

	/** What keyboard and screen reader are at. */
	public final String focus() {
		return this.browser.focused().getText();
	}

	/** The browser's own button. */
	public final <P extends Page> P goBackInTheBrowser(Function<Browser, P> previous) {
		return leave(this.browser::goBack, previous);
	}

	final void click(By what) {
		click(this.browser.find(what));
	}

	final void click(WebElement element) {
		this.browser.intoSight(element);
		element.click();
	}

	final <P extends Page> P press(By what, Function<Browser, P> next) {
		var element = this.browser.find(what);
		return leave(() -> click(element), next);
	}

	/** Does what leads to another page, or to this one made anew, and waits for it. */
	final <P extends Page> P leave(Runnable action, Function<Browser, P> next) {
		var main = this.browser.find(MAIN);
		action.run();
		this.browser.await("another page", () -> isGone(main));
		return next.apply(this.browser);
	}

	final boolean isGone(WebElement element) {
		try {
			element.isEnabled();
			return false;
		}
		catch (StaleElementReferenceException ex) {
			return true;
		}
		catch (WebDriverException ex) {
			// What Chromium says when asked at the very moment in which one document
			// gives way to the next.
			if (ex.getMessage().contains("does not belong to the document")) {
				return true;
			}
			throw ex;
		}
	}

	static String quoted(String words) {
		return words.contains("'") ? '"' + words + '"' : "'" + words + "'";
	}

}
