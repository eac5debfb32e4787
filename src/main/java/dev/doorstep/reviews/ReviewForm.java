package dev.doorstep.reviews;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.doorstep.ui.Text;

/** What a homeowner types of the work. */
record ReviewForm(String rating, String words) {

	/** The best first. */
	static final List<String> RATINGS = List.of("5", "4", "3", "2", "1");

	static final int LONGEST = 2000;

	ReviewForm {
		rating = (rating != null) ? rating : "";
		words = tidy(words);
	}

	static String tidy(String typed) {
		return (typed != null) ? typed.replace("\0", "").strip() : "";
	}

	Map<String, Text> problems() {
		var problems = new LinkedHashMap<String, Text>();
		if (!RATINGS.contains(this.rating)) {
			problems.put("rating", Text.message("reviews.review.wrong.rating"));
		}
		if (this.words.isEmpty() || this.words.length() > LONGEST) {
			problems.put("words", Text.message("reviews.review.wrong.words", LONGEST));
		}
		return problems;
	}

	Map<String, List<String>> values() {
		return Map.of("rating", List.of(this.rating), "words", List.of(this.words));
	}

	int stars() {
		return Integer.parseInt(this.rating);
	}

}
