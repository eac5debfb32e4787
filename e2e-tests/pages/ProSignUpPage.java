package pages;

import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;
import support.Browser;

/** Where professionals sign up. */
public final class ProSignUpPage extends Page {

	private static final By FORM = By.cssSelector("form[action='/pro/sign-up']");

	public ProSignUpPage(Browser browser) {
		super(browser, FORM);
	}

	public static ProSignUpPage open(Browser browser) {
		browser.go("/pro/sign-up");
		return new ProSignUpPage(browser);
	}

	/** A plumber in the Mission. */
	public LookIntoMailPage signUp(String company, String email) {
		type("company", company);
		type("person", "Bob");
		type("email", email);
		type("phone", "(415) 555-0100");
		click(By.cssSelector("label:has(input[name=trades][value=plumbing])"));
		type("zip", "94110");
		new Select(browser().find(By.id("zone"))).selectByValue("pacific");
		return press(By.cssSelector("form[action='/pro/sign-up'] .button--primary"), LookIntoMailPage::new);
	}

	private void type(String id, String text) {
		browser().find(By.id(id)).sendKeys(text);
	}

}
