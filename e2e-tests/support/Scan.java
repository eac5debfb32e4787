package support;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.openqa.selenium.chrome.ChromeDriver;

import static org.assertj.core.api.Assertions.assertThat;

/** What must be wrong on no page, whoever comes to it and however. */
final class Scan {

	private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	private static final Pattern MISSING_MESSAGE = Pattern.compile("\\?\\?[\\w.-]+\\?\\?");

	private final boolean javaScript;

	private final Console console = new Console();

	private String language = "en";

	Scan(boolean javaScript) {
		this.javaScript = javaScript;
	}

	void expectLanguage(String language) {
		this.language = language;
	}

	void expectNoConnection() {
		this.console.expectNoConnection();
	}

	void page(ChromeDriver driver) {
		var html = driver.getPageSource();
		var page = Jsoup.parse(html);
		assertThat(page.select("h1")).as("the one h1 of " + driver.getCurrentUrl()).hasSize(1);
		assertThat(page.selectFirst("html").attr("lang")).as("language").isEqualTo(this.language);
		assertThat(MISSING_MESSAGE.matcher(html).results().map(MatchResult::group)).as("missing messages").isEmpty();
		this.console.check(driver);
		if (this.javaScript) {
			accessible(driver);
		}
	}

	private static void accessible(ChromeDriver driver) {
		assertThat(Axe.tagged(driver, RULES)).as("what axe finds at " + driver.getCurrentUrl()).isEmpty();
		prefer(driver, "dark");
		assertThat(Axe.rules(driver, List.of("color-contrast")))
			.as("what axe finds in the dark at " + driver.getCurrentUrl())
			.isEmpty();
		prefer(driver, "light");
	}

	private static void prefer(ChromeDriver driver, String scheme) {
		var feature = Map.of("name", "prefers-color-scheme", "value", scheme);
		driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
	}

}
