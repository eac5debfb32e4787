package support;

import java.util.Map;

import org.openqa.selenium.chrome.ChromeOptions;

/**
 * What people look at. A browser without a window says so by its name, and would be
 * counted as a program; these say what a person's says.
 */
public enum Screen {

	PHONE {

		@Override
		void show(ChromeOptions options) {
			var metrics = Map.of("width", 390, "height", 844, "pixelRatio", 2.0, "touch", true, "mobile", true);
			options.setExperimentalOption("mobileEmulation", Map.of("deviceMetrics", metrics));
			options.addArguments("--user-agent=Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 "
					+ "(KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36");
		}

	},

	DESKTOP {

		@Override
		void show(ChromeOptions options) {
			options.addArguments("--window-size=1280,900",
					"--user-agent=Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) "
							+ "Chrome/140.0.0.0 Safari/537.36");
		}

	};

	abstract void show(ChromeOptions options);

}
