package support;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The browsers of one journey: each begins without a past and ends with the journey. */
public final class Browsers implements AfterEachCallback {

	private final List<Browser> open = new ArrayList<>();

	public Browser phone() {
		return open(Screen.PHONE);
	}

	public Browser desktop() {
		return open(Screen.DESKTOP);
	}

	public Browser open(Screen screen) {
		return open(Application.shared(), screen, true);
	}

	/** A desktop's: the driver never returns from a tap where no script runs. */
	public Browser withoutJavaScript() {
		return open(Application.shared(), Screen.DESKTOP, false);
	}

	public Browser withoutJavaScriptAt(Application application) {
		return open(application, Screen.DESKTOP, false);
	}

	public Browser at(Application application) {
		return at(application, Screen.PHONE);
	}

	public Browser at(Application application, Screen screen) {
		return open(application, screen, true);
	}

	public Browser desktopAt(Application application) {
		return open(application, Screen.DESKTOP, true);
	}

	private Browser open(Application application, Screen screen, boolean javaScript) {
		var browser = Browser.open(application.url(), screen, javaScript);
		this.open.add(browser);
		return browser;
	}

	@Override
	public void afterEach(ExtensionContext context) throws IOException {
		for (var browser : this.open) {
			if (context.getExecutionException().isPresent()) {
				browser.keepEvidence(context.getRequiredTestClass().getSimpleName());
				browser.discard();
			}
			else {
				browser.close();
			}
		}
		this.open.clear();
	}

}
