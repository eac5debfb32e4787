package support;

import java.util.Map;

import org.openqa.selenium.chrome.ChromeOptions;

/** What people look at. */
public enum Screen {

	PHONE {

		@Override
		void show(ChromeOptions options) {
			var metrics = Map.of("width", 390, "height", 844, "pixelRatio", 2.0, "touch", true, "mobile", true);
			options.setExperimentalOption("mobileEmulation", Map.of("deviceMetrics", metrics));
		}

	},

	DESKTOP {

		@Override
		void show(ChromeOptions options) {
			options.addArguments("--window-size=1280,900");
		}

	};

	abstract void show(ChromeOptions options);

}
