package pages;

import java.util.function.Function;

import org.openqa.selenium.By;
import support.Browser;

/** Any page while a preview lasts, with the button that ends it. */
public final class PreviewEndPage extends Page {

	public PreviewEndPage(Browser browser) {
		super(browser, By.cssSelector("aside.banner"));
	}

	public WelcomePage end() {
		return press(By.cssSelector("aside.banner button"), WelcomePage::new);
	}

	public <P extends Page> P again(Function<Browser, P> first) {
		return press(By.cssSelector("main form .button--primary"), first);
	}

}
