package support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.openqa.selenium.chrome.ChromeDriver;

import org.springframework.core.io.ClassPathResource;

/**
 * The accessibility checks of axe-core. Its own driver opens a window for every check, on
 * account of frames; Doorstep has none.
 */
final class Axe {

	private static final String SCRIPT = script();

	private static final String RUN = """
			const done = arguments[arguments.length - 1];
			axe.run(document, { runOnly: arguments[0], resultTypes: ["violations"] }).then(
				found => done(found.violations.flatMap(rule => rule.nodes.map(node =>
					`${rule.id}: ${node.html} ${node.failureSummary}`))),
				error => done([`axe could not look: ${error}`]));
			""";

	private Axe() {
	}

	/** What breaks a rule that bears one of the tags. */
	static List<?> tagged(ChromeDriver driver, List<String> tags) {
		return run(driver, "tag", tags);
	}

	/** What breaks one of these rules. */
	static List<?> rules(ChromeDriver driver, List<String> rules) {
		return run(driver, "rule", rules);
	}

	private static List<?> run(ChromeDriver driver, String type, List<String> values) {
		if (Boolean.TRUE.equals(driver.executeScript("return window.axe === undefined"))) {
			driver.executeScript(SCRIPT);
		}
		return (List<?>) driver.executeAsyncScript(RUN, Map.of("type", type, "values", values));
	}

	private static String script() {
		try {
			return new ClassPathResource("axe.min.js").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
