package support;

import java.util.logging.Level;
import java.util.regex.Pattern;

import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

import static org.assertj.core.api.Assertions.assertThat;

/** What the browser complains of, except what a page was asked for. */
final class Console {

	/**
	 * A page that refuses what was typed says so with its status, and the browser notes
	 * it.
	 */
	private static final Pattern REFUSED = Pattern
		.compile("(\\S+) - Failed to load resource: the server responded with a status of (403|404|409|410|422) .*");

	/** A script of ours asks for a page, and learns that nobody is signed in any more. */
	private static final Pattern SIGNED_OUT = Pattern
		.compile("\\S+/console\\S* - Failed to load resource: the server responded with a status of 401 .*");

	private static final Pattern NO_CONNECTION = Pattern
		.compile(".* (net::ERR_CONNECTION_REFUSED|\"htmx:(afterRequest|sendError), .*)");

	private boolean connected = true;

	void expectNoConnection() {
		this.connected = false;
	}

	void check(ChromeDriver driver) {
		var page = driver.getCurrentUrl();
		var entries = driver.manage().logs().get(LogType.BROWSER).getAll();
		assertThat(entries.stream().filter(entry -> isWrong(entry, page)).map(LogEntry::getMessage))
			.as("console of " + page)
			.isEmpty();
	}

	private boolean isWrong(LogEntry entry, String page) {
		var refused = REFUSED.matcher(entry.getMessage());
		var expected = (refused.matches() && refused.group(1).equals(page))
				|| (page.contains("/sign-in") && SIGNED_OUT.matcher(entry.getMessage()).matches())
				|| (!this.connected && NO_CONNECTION.matcher(entry.getMessage()).matches());
		return entry.getLevel().intValue() >= Level.WARNING.intValue() && !expected;
	}

}
