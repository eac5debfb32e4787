package pages;

import support.Browser;

/** How soon? */
public final class UrgencyPage extends StepPage<UrgencyPage> {

	public UrgencyPage(Browser browser) {
		super(browser, "urgency");
	}

	@Override
	public UrgencyPage answer() {
		return choose("This week");
	}

}
