package support;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import support.Chromes.Kind;

import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticator;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions.Protocol;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions.Transport;

/** One tab of a browser, and the person in front of it. */
public final class Browser {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final Kind kind;

	private final ChromeDriver driver;

	private final String home;

	private VirtualAuthenticator sensor;

	private final String tab;

	private final Scan scan;

	private Browser(Kind kind, ChromeDriver driver, String home, Scan scan) {
		this.kind = kind;
		this.driver = driver;
		this.home = home;
		this.tab = driver.getWindowHandle();
		this.scan = scan;
	}

	static Browser open(String home, Screen screen, boolean javaScript) {
		var kind = new Kind(screen, javaScript);
		return new Browser(kind, Chromes.take(kind), home, new Scan(javaScript));
	}

	public Browser newTab() {
		driver().switchTo().newWindow(WindowType.TAB);
		return new Browser(this.kind, this.driver, this.home, this.scan);
	}

	/** Types an address: a path of Doorstep, or a whole link from a mail. */
	public void go(String address) {
		driver().get(URI.create(this.home).resolve(address).toString());
	}

	public void reload() {
		driver().navigate().refresh();
	}

	public void goBack() {
		driver().navigate().back();
	}

	public String path() {
		return URI.create(driver().getCurrentUrl()).getPath();
	}

	public List<WebElement> all(By what) {
		return driver().findElements(what);
	}

	/** What may take a moment to appear. */
	public WebElement find(By what) {
		return patience().withMessage(() -> "no %s at %s".formatted(what, path()))
			.ignoring(NoSuchElementException.class)
			.until(any -> driver().findElement(what));
	}

	public void await(String what, BooleanSupplier happened) {
		patience().withMessage(() -> "waited for %s at %s".formatted(what, path()))
			.ignoring(StaleElementReferenceException.class)
			.until(any -> happened.getAsBoolean());
	}

	/** Waits without leaving the frame the person is in. */
	public void awaitInside(String what, BooleanSupplier happened) {
		patience().withMessage(() -> "waited for " + what).until(any -> happened.getAsBoolean());
	}

	private WebDriverWait patience() {
		return new WebDriverWait(this.driver, PATIENCE, Duration.ofMillis(50));
	}

	public void intoSight(WebElement element) {
		driver().executeScript("arguments[0].scrollIntoView({ block: 'center' })", element);
	}

	/** Whether the page has to be moved sideways to be read. */
	public boolean isWiderThanItsWindow() {
		return Boolean.TRUE.equals(driver()
			.executeScript("return document.documentElement.scrollWidth > document.documentElement.clientWidth"));
	}

	public WebElement focused() {
		return driver().switchTo().activeElement();
	}

	/** Presses keys, wherever the keyboard is. */
	public void type(CharSequence... keys) {
		new Actions(driver()).sendKeys(keys).perform();
	}

	/** The device has a sensor that always knows its owner. */
	public void haveAFingerprintSensor() {
		this.sensor = driver().addVirtualAuthenticator(new VirtualAuthenticatorOptions().setProtocol(Protocol.CTAP2)
			.setTransport(Transport.INTERNAL)
			.setHasResidentKey(true)
			.setHasUserVerification(true)
			.setIsUserVerified(true));
	}

	/**
	 * Presses keys at an element, as somebody does who has come there by the keyboard.
	 */
	public void typeAt(WebElement element, CharSequence... keys) {
		driver().executeScript("arguments[0].focus()", element);
		type(keys);
	}

	/** Takes it, pulls it over another one's upper half, and lets go. */
	public void drag(WebElement what, WebElement over) {
		intoSight(what);
		new Actions(driver()).moveToElement(what)
			.clickAndHold()
			.moveToElement(over, 0, -over.getSize().getHeight() / 4)
			.release()
			.perform();
	}

	/** Does something in the page that another one shows inside it. */
	public <T> T inside(By frame, Function<WebDriver, T> action) {
		var tab = driver();
		tab.switchTo().frame(find(frame));
		try {
			return action.apply(tab);
		}
		finally {
			tab.switchTo().defaultContent();
		}
	}

	public void doubleClick(WebElement element) {
		new Actions(driver()).doubleClick(element).perform();
	}

	/** What a link of this page would put on the disk. */
	public String download(String address) {
		return (String) driver().executeAsyncScript("""
				const [address, done] = arguments
				fetch(address).then(answer => answer.text()).then(done)
				""", address);
	}

	/** Is whoever that browser is, for a passkey needs scripts. */
	public void takeOverFrom(Browser other) {
		go("/");
		for (var cookie : other.driver().manage().getCookies()) {
			driver().manage()
				.addCookie(new Cookie.Builder(cookie.getName(), cookie.getValue()).path(cookie.getPath())
					.isSecure(cookie.isSecure())
					.isHttpOnly(cookie.isHttpOnly())
					.build());
		}
	}

	/** The language the person has chosen. */
	public void reads(String language) {
		this.scan.expectLanguage(language);
	}

	/** The server is gone, and the browser may say so. */
	public void expectNoConnection() {
		this.scan.expectNoConnection();
	}

	/** Looks at the page for what must be wrong on none. */
	public void scan() {
		this.scan.page(driver());
	}

	private ChromeDriver driver() {
		this.driver.switchTo().window(this.tab);
		return this.driver;
	}

	void keepEvidence(String journey) throws IOException {
		var folder = Workplace.fresh(journey);
		Files.write(folder.resolve("screen.png"), this.driver.getScreenshotAs(OutputType.BYTES));
		Files.writeString(folder.resolve("page.html"), this.driver.getPageSource());
	}

	/** Leaves nothing behind for whoever is given the same one next. */
	void close() {
		if (this.sensor != null) {
			driver().removeVirtualAuthenticator(this.sensor);
		}
		Chromes.giveBack(this.kind, driver(), this.home);
	}

	/** Ends, with all that went wrong in it. */
	void discard() {
		Chromes.discard(this.driver);
	}

}
