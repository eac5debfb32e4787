package pages;

import support.Browser;

/** What this kind of job makes one ask. */
public final class QuestionsPage extends StepPage<QuestionsPage> {

	public QuestionsPage(Browser browser) {
		super(browser, "questions");
	}

	/** The faucet drips. */
	@Override
	public QuestionsPage answer() {
		return choose("Bathroom sink").choose("Around the base")
			.choose("Two handles")
			.enter("How many need work?", "1");
	}

}
