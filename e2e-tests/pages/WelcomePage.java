package pages;

import org.openqa.selenium.By;
import support.Browser;

/** The front door. */
public final class WelcomePage extends Page {

	public WelcomePage(Browser browser) {
		super(browser, By.className("hero"));
	}

	public static WelcomePage open(Browser browser) {
		browser.go("/");
		return new WelcomePage(browser);
	}

	public JobTypePage searchFor(String words) {
		browser().find(By.id("q")).sendKeys(words);
		return press(By.cssSelector(".hero .search-button"), JobTypePage::new);
	}

	public JobTypePage choosePopular(String job) {
		return press(By.linkText(job), JobTypePage::new);
	}

	public WelcomePage chooseSpanish() {
		browser().reads("es");
		return press(By.linkText("Español"), WelcomePage::new);
	}

}
