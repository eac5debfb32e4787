package pages;

import java.util.function.Function;

import org.openqa.selenium.By;
import support.Browser;

/** Asks for the passkey, the second step of signing in. */
public final class PasskeyPage extends Page {

	public PasskeyPage(Browser browser) {
		super(browser, By.cssSelector("form[action='/console/passkey']"));
	}

	public <P extends Page> P givePasskey(Function<Browser, P> next) {
		return press(By.cssSelector("button.button--primary"), next);
	}

}
