package support;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * Chromium costs more to start than most journeys to walk, so one that was used is made
 * to forget, and used again.
 */
final class Chromes {

	/** It warns of every browser younger than itself. */
	private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

	private static final Map<Kind, Deque<ChromeDriver>> IDLE = new ConcurrentHashMap<>();

	private static final Deque<ChromeDriver> ALL = new ConcurrentLinkedDeque<>();

	static {
		SELENIUM.setLevel(Level.SEVERE);
		Runtime.getRuntime().addShutdownHook(new Thread(() -> ALL.forEach(ChromeDriver::quit)));
	}

	private Chromes() {
	}

	/** Browsers of one kind differ in nothing but their past. */
	record Kind(Screen screen, boolean javaScript) {
	}

	static ChromeDriver take(Kind kind) {
		var idle = idle(kind).poll();
		return (idle != null) ? idle : start(kind);
	}

	/**
	 * Forgets what was done in it.
	 * @param site the only one it was at
	 */
	static void giveBack(Kind kind, ChromeDriver driver, String site) {
		closeOtherTabs(driver);
		driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
		driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
		driver.executeCdpCommand("Storage.clearDataForOrigin", Map.of("origin", site, "storageTypes", "all"));
		driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
		driver.get("about:blank");
		driver.executeCdpCommand("Page.resetNavigationHistory", Map.of());
		driver.manage().logs().get("browser");
		idle(kind).push(driver);
	}

	/** One that cannot be trusted to forget. */
	static void discard(ChromeDriver driver) {
		ALL.remove(driver);
		driver.quit();
	}

	private static Deque<ChromeDriver> idle(Kind kind) {
		return IDLE.computeIfAbsent(kind, any -> new ConcurrentLinkedDeque<>());
	}

	private static void closeOtherTabs(ChromeDriver driver) {
		var tabs = new ArrayDeque<>(driver.getWindowHandles());
		var kept = tabs.pop();
		tabs.forEach(tab -> driver.switchTo().window(tab).close());
		driver.switchTo().window(kept);
	}

	private static ChromeDriver start(Kind kind) {
		var chromium = Chromium.ofThisMachine();
		var options = new ChromeOptions().setBinary(chromium.browser().toFile());
		options.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
				"--disable-background-networking", "--disable-component-update", "--disable-sync", "--lang=en-US",
				"--force-prefers-reduced-motion", "--user-data-dir=" + Workplace.fresh("profile"));
		options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL"));
		if (!kind.javaScript()) {
			options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
		}
		kind.screen().show(options);
		var service = new ChromeDriverService.Builder().usingDriverExecutable(chromium.driver().toFile()).build();
		var driver = new ChromeDriver(service, options);
		ALL.add(driver);
		return driver;
	}

}
