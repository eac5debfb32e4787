package pages;

import org.openqa.selenium.By;
import support.Browser;

/** How can we reach you? */
public final class ContactPage extends StepPage<ContactPage> {

	public ContactPage(Browser browser) {
		super(browser, "contact");
	}

	@Override
	public ContactPage answer() {
		return enterName("Ada O’Brien").enterEmail("ada@example.com").choose("Email");
	}

	public ContactPage enterName(String name) {
		return fill("name", name);
	}

	public ContactPage enterEmail(String email) {
		return fill("email", email);
	}

	public ContactPage enterPhone(String phone) {
		return fill("phone", phone);
	}

	private ContactPage fill(String id, String text) {
		var field = browser().find(By.id(id));
		field.clear();
		field.sendKeys(text);
		return this;
	}

}
