package pages;

import support.Browser;

/** What kind of home is it? */
public final class PropertyPage extends StepPage<PropertyPage> {

	public PropertyPage(Browser browser) {
		super(browser, "home");
	}

	@Override
	public PropertyPage answer() {
		return choose("House").choose("I own it");
	}

}
