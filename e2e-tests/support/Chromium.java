package support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser and its driver: named, found, or installed. Without them no journey runs,
 * and the build fails.
 */
record Chromium(Path browser, Path driver) {

	private static final List<String> BROWSERS = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
			"/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
			"/Applications/Chromium.app/Contents/MacOS/Chromium",
			"C:/Program Files/Google/Chrome/Application/chrome.exe",
			"C:/Program Files (x86)/Google/Chrome/Application/chrome.exe");

	private static final List<String> DRIVERS = List.of("/usr/bin/chromedriver", "/usr/local/bin/chromedriver",
			"/usr/lib/chromium-browser/chromedriver", "/opt/homebrew/bin/chromedriver",
			"C:/Program Files/chromedriver/chromedriver.exe");

	private static final String INSTALL = "apt-get update && apt-get install -y chromium chromium-driver";

	static Chromium ofThisMachine() {
		return Found.CHROMIUM;
	}

	private static Chromium findOrInstall() {
		return find().or(() -> {
			install();
			return find();
		})
			.orElseThrow(() -> new IllegalStateException("The journeys need Chromium and its driver, and found "
					+ browserPath().map(path -> "no driver for " + path).orElse("no browser")
					+ ". Install both (on Debian: %s), or name them in CHROME_BIN and CHROMEDRIVER"
						.formatted(INSTALL)));
	}

	private static Optional<Chromium> find() {
		return browserPath().flatMap(browser -> driverPath().map(driver -> new Chromium(browser, driver)));
	}

	private static Optional<Path> browserPath() {
		return first("CHROME_BIN", BROWSERS);
	}

	private static Optional<Path> driverPath() {
		return first("CHROMEDRIVER", DRIVERS);
	}

	private static Optional<Path> first(String variable, List<String> usual) {
		var named = System.getenv(variable);
		if (named != null && !named.isBlank()) {
			if (!Files.isExecutable(Path.of(named))) {
				throw new IllegalStateException("%s names %s, which is no program".formatted(variable, named));
			}
			return Optional.of(Path.of(named));
		}
		return Stream.concat(usual.stream().map(Path::of), onPath(usual)).filter(Files::isExecutable).findFirst();
	}

	private static Stream<Path> onPath(List<String> usual) {
		var folders = System.getenv().getOrDefault("PATH", "").split(System.getProperty("path.separator"));
		return Stream.of(folders)
			.flatMap(folder -> usual.stream()
				.map(program -> Path.of(folder, Path.of(program).getFileName().toString())));
	}

	private static void install() {
		if (!Files.exists(Path.of("/etc/debian_version")) || !System.getProperty("user.name").equals("root")) {
			return;
		}
		try {
			var log = Workplace.fresh("browser-installation").resolve("apt.log").toFile();
			var apt = new ProcessBuilder("sh", "-c", INSTALL).redirectErrorStream(true).redirectOutput(log);
			apt.environment().put("DEBIAN_FRONTEND", "noninteractive");
			apt.start().onExit().join();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static final class Found {

		static final Chromium CHROMIUM = findOrInstall();

	}

}
