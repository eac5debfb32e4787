package pages;

import java.nio.file.Path;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import support.Browser;

/** The job in one's own words, and photos of it. */
public final class DescriptionPage extends StepPage<DescriptionPage> {

	private static final By FILES = By.id("files");

	public DescriptionPage(Browser browser) {
		super(browser, "description");
	}

	@Override
	public DescriptionPage answer() {
		return write("It drips all night.");
	}

	public DescriptionPage write(String words) {
		var text = browser().find(By.id("text"));
		text.clear();
		text.sendKeys(words);
		return this;
	}

	public String written() {
		return browser().find(By.id("text")).getDomProperty("value");
	}

	/** Chooses a photo, which goes up by itself. */
	public DescriptionPage addPhoto(Path photo) {
		return leave(() -> choosePhoto(photo), DescriptionPage::new);
	}

	/** Chooses a photo and presses the button that browsers without JavaScript show. */
	public DescriptionPage addPhotoWithTheButton(Path photo) {
		choosePhoto(photo);
		return press(By.className("upload-button"), DescriptionPage::new);
	}

	private void choosePhoto(Path photo) {
		browser().find(FILES).sendKeys(photo.toAbsolutePath().toString());
	}

	public DescriptionPage removePhoto(int place) {
		return press(By.cssSelector("li.photo:nth-child(%d) button".formatted(place)), DescriptionPage::new);
	}

	/** How many photos can be seen. */
	public long photos() {
		return browser().all(By.cssSelector(".photo img")).stream().filter(this::isShown).count();
	}

	private boolean isShown(WebElement photo) {
		browser().intoSight(photo);
		browser().await("the photo", () -> !"0".equals(photo.getDomProperty("naturalWidth")));
		return true;
	}

}
