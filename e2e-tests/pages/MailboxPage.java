package pages;

import org.openqa.selenium.By;
import support.Browser;

/** The mails that stay on this machine. */
public final class MailboxPage extends Page {

	public MailboxPage(Browser browser) {
		super(browser, By.cssSelector("main a[href^='/dev/mail/']"));
	}

	public static MailboxPage open(Browser browser) {
		browser.go("/dev/mail");
		return new MailboxPage(browser);
	}

	/** The newest one to somebody. */
	public LetterPage readLetterTo(String email) {
		return press(By.xpath("//tr[td[normalize-space()=%s]][1]//a".formatted(quoted(email))), LetterPage::new);
	}

}
