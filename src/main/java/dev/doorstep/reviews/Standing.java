package dev.doorstep.reviews;

import java.util.List;
import java.util.Locale;

import dev.doorstep.ui.Text;

/**
 * What homeowners think of a professional: the mean of all ratings that are shown, and
 * the latest of the reviews.
 */
record Standing(double mean, int count, List<Review> latest) {

	static final Standing NONE = new Standing(0, 0, List.of());

	/** Like "4.7 of 5, from 12 reviews". */
	public Text words() {
		return Text.message("reviews.standing", (Text) (locale, messages) -> mean(locale), this.count);
	}

	private String mean(Locale locale) {
		return String.format(locale, "%.1f", this.mean);
	}

	public boolean any() {
		return this.count > 0;
	}

}
