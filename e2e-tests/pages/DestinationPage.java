package pages;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

import org.openqa.selenium.By;
import support.Browser;

/** What became of all events at one place they go to. */
public final class DestinationPage extends ConsolePage {

	private static final By REPLAY = By.cssSelector("main form[method=post] .button--primary");

	private DestinationPage(Browser browser) {
		super(browser, By.className("books"));
	}

	public static DestinationPage open(Browser browser, String name) {
		browser.go("/console/events/delivery/" + name);
		return new DestinationPage(browser);
	}

	/** Once nothing is on its way any more. */
	public static DestinationPage openOnceDelivered(Browser browser, String name) {
		browser.await("delivery", () -> open(browser, name).events("Waiting") == 0);
		return open(browser, name);
	}

	/** How many events are in this row of the books. */
	public int events(String fate) {
		var cell = By
			.xpath("//table[@class='books']//tr[th//*[normalize-space()=%1$s] or th[normalize-space()=%1$s]]/td"
				.formatted(quoted(fate)));
		return Integer.parseInt(browser().find(cell).getText());
	}

	public boolean addsUp() {
		return browser().find(By.cssSelector("#books + .badge")).getText().equals("Adds up");
	}

	public DestinationPage decide(String button) {
		return press(By.xpath("//main//button[normalize-space()=%s]".formatted(quoted(button))), DestinationPage::new);
	}

	/**
	 * Sends again whatever happened since yesterday, after looking at what that means.
	 */
	public DestinationPage replay(String why) {
		var destination = browser().path();
		browser().go(destination + "/replay?since=" + LocalDateTime.now().minusDays(1).truncatedTo(ChronoUnit.MINUTES));
		settle();
		browser().find(By.name("why")).sendKeys(why);
		return press(REPLAY, DestinationPage::new);
	}

}
