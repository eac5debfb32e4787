package pages;

import java.util.List;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import support.Browser;

/** A flag, shown or being changed. */
public final class FlagPage extends ConsolePage {

	private static final By SLIDER = By.className("slider-range");

	private static final By NUMBER = By.cssSelector(".slider-number input");

	public FlagPage(Browser browser) {
		super(browser, By.cssSelector("main"));
	}

	public static FlagPage open(Browser browser, String key) {
		browser.go("/console/flags/" + key);
		return new FlagPage(browser);
	}

	public FlagPage edit() {
		return press(By.cssSelector("main a[href$='/edit']"), FlagPage::new);
	}

	/** Moves the slider of the rollout to this percentage, from its lower end. */
	public FlagPage slide(int percent) {
		var slider = browser().find(SLIDER);
		browser().typeAt(slider, Keys.HOME);
		for (int step = 0; step < percent; step++) {
			browser().typeAt(slider, Keys.ARROW_RIGHT);
		}
		browser().await("the number beside the slider",
				() -> browser().find(NUMBER).getDomProperty("value").equals(Integer.toString(percent)));
		return this;
	}

	public FlagPage because(String reason) {
		browser().find(By.id("reason")).sendKeys(reason);
		return this;
	}

	public FlagPage check() {
		return press(By.cssSelector("button[name=go][value=check]:not(.default-button)"), FlagPage::new);
	}

	public List<String> changes() {
		return browser().all(By.cssSelector(".changes .change")).stream().map(WebElement::getText).toList();
	}

}
