package pages;

import java.util.List;
import java.util.function.Function;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import support.Application;
import support.Browser;

/** Any page of the console. */
public class ConsolePage extends Page {

	private static final By PLACES = By.cssSelector(".side-nav a");

	private static final By MENU = By.cssSelector(".topbar button");

	private static final By SEARCH = By.cssSelector("#go-to .go-input");

	public ConsolePage(Browser browser) {
		this(browser, By.className("shell-head"));
	}

	ConsolePage(Browser browser, By sign) {
		super(browser, sign);
	}

	/** Somebody new with these roles comes in. */
	public static ConsolePage enter(Browser browser, String name, String... roles) {
		return enter(browser, Application.shared(), name, roles);
	}

	public static ConsolePage enter(Browser browser, Application application, String name, String... roles) {
		var link = application.database().invite(name, roles);
		return InvitationPage.open(browser, link).enter("nobody guesses this one");
	}

	/** The addresses that the navigation leads to. */
	public final List<String> places() {
		return browser().all(PLACES).stream().map(place -> place.getDomAttribute("href")).toList();
	}

	public final ConsolePage open(String address) {
		browser().go(address);
		return new ConsolePage(browser());
	}

	/** Opens what may be a page without the console's frame, like the own account's. */
	public final ConsolePage look(String address) {
		browser().go(address);
		return anyPage(browser());
	}

	private static ConsolePage anyPage(Browser browser) {
		return new ConsolePage(browser, By.id("main"));
	}

	/** Takes the way through the navigation, which a phone keeps behind a button. */
	public final ConsolePage choose(String place) {
		return choose(place, ConsolePage::new);
	}

	public final <P extends Page> P choose(String place, Function<Browser, P> next) {
		var menu = browser().find(MENU);
		if (menu.isDisplayed()) {
			menu.click();
		}
		return press(By.xpath("//nav//a[normalize-space()=%s]".formatted(quoted(place))), next);
	}

	/** The place that is marked as this one. */
	public final String here() {
		return browser().find(By.cssSelector(".side-nav [aria-current=page]")).getDomAttribute("href");
	}

	/** Goes there by the keyboard alone. */
	public final ConsolePage goTo(String letters) {
		return leave(() -> {
			browser().type("/");
			browser().await("the list of places", () -> browser().find(SEARCH).isDisplayed());
			browser().type(letters, Keys.ENTER);
		}, ConsolePage::new);
	}

	/** What has just been done, by the page's own words. */
	public final String said() {
		return browser().find(By.className("said")).getText();
	}

	public final ConsolePage type(String field, String text) {
		browser().find(By.name(field)).sendKeys(text);
		return this;
	}

	/** Ticks or chooses the option of this value. */
	public final ConsolePage tick(String field, String value) {
		click(browser().find(By.cssSelector("input[name='%s'][value='%s']".formatted(field, value))));
		return this;
	}

	/** Presses the main button of a form in which something is missing. */
	public final ConsolePage sendAsItStands() {
		return press(By.cssSelector(
				"main form[method=post] .button--primary, main form[method=post] button[name=go]:not(.default-button)"),
				ConsolePage::anyPage);
	}

	/** Where the first entry of a list leads. */
	public final String firstEntry() {
		return browser().find(By.cssSelector("main table tbody a")).getDomAttribute("href");
	}

	public final ConsolePage press(String words) {
		return press(words, ConsolePage::new);
	}

	final <P extends Page> P press(String words, Function<Browser, P> next) {
		return press(By.xpath("//main//*[self::a or self::button][normalize-space()=%s]".formatted(quoted(words))),
				next);
	}

}
