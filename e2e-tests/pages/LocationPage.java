package pages;

import org.openqa.selenium.By;
import support.Browser;

/** Where is the job? */
public final class LocationPage extends StepPage<LocationPage> {

	private static final By ZIP = By.id("zip");

	public LocationPage(Browser browser) {
		super(browser, "location");
	}

	@Override
	public LocationPage answer() {
		return enterZip("94110").enterStreet("12 Valencia St");
	}

	public LocationPage enterZip(String zip) {
		return fill(ZIP, zip);
	}

	public LocationPage enterStreet(String street) {
		return fill(By.id("street"), street);
	}

	private LocationPage fill(By where, String text) {
		var field = browser().find(where);
		field.clear();
		field.sendKeys(text);
		return this;
	}

	public String zip() {
		return browser().find(ZIP).getDomProperty("value");
	}

	/** The place that appears beside its ZIP code. */
	public String place() {
		var name = browser().find(By.cssSelector("#place .place-name")).getText();
		settle();
		return name;
	}

}
