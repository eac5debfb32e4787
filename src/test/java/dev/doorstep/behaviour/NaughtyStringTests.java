package dev.doorstep.behaviour;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.doorstep.testing.Browser;
import dev.doorstep.testing.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Text is text, whatever it looks like: kept as typed and shown as typed, or refused in
 * words.
 */
class NaughtyStringTests extends RunningDoorstep {

	private static final String PLAIN = "plain words";

	/** A step, its text fields, and what else it needs. */
	private record Box(String step, List<String> fields, Map<String, String> others) {

		Page post(Browser browser, String typed) {
			var form = new HashMap<>(this.others);
			this.fields.forEach(field -> form.put(field, typed));
			return browser.post("/request/" + this.step, form);
		}

	}

	private static final List<Box> BOXES = List.of(
			new Box("questions", List.of("answers[brand]"),
					Map.of("answers[faucet-location]", "kitchen-sink", "answers[faucet-leak-point]", "spout",
							"answers[faucet-handles]", "one", "answers[fixture-count]", "2")),
			new Box("location", List.of("city", "state", "street"), Map.of("byHand", "yes", "zip", "1")),
			new Box("home", List.of("access"), Map.of("kind", "house", "tenure", "own")),
			new Box("description", List.of("text"), Map.of()),
			new Box("contact", List.of("name"), Map.of("email", "ada@example.com", "channel", "email")));

	@Test
	void everyTextFieldKeepsOrRefusesEveryString() {
		var browser = homeowner().describesTheWholeJob(someAddress()).browser();
		BOXES.forEach(box -> assertThat(box.post(browser, PLAIN).status()).isEqualTo(303));
		var plain = shape(browser.open("/request/review"));
		for (var typed : BadInput.values("strings/blns.jsonl")) {
			var kept = BOXES.stream().filter(box -> takes(box, browser, typed)).toList();
			if (!kept.isEmpty() && !typed.isBlank()) {
				var review = browser.open("/request/review");
				assertThat(shape(review)).as(typed).isEqualTo(plain);
				assertThat(words(review.document()).stream().filter(BadInput.kept(typed)::equals)).as(typed)
					.hasSizeGreaterThanOrEqualTo(kept.size());
			}
		}
	}

	private static boolean takes(Box box, Browser browser, String typed) {
		var answer = box.post(browser, typed);
		var said = box.step() + " ← " + typed;
		assertThat(answer.status()).as(said).isIn(303, 422);
		if (answer.status() == 422) {
			assertThat(answer.errors()).as(said).hasSizeBetween(1, box.fields().size());
			// Back to plain words, so that the review has the same rows for every string.
			assertThat(box.post(browser, PLAIN).status()).isEqualTo(303);
		}
		return answer.status() == 303;
	}

	@Test
	void theJobInOwnWordsKeepsOrRefusesEveryString() {
		var browser = homeowner().describesSomethingElse(PLAIN).browser();
		for (var typed : BadInput.values("strings/blns.jsonl")) {
			var answer = browser.post("/request/jobtype", Map.of("job", "other", "words", typed));
			if (answer.status() == 422) {
				assertThat(answer.errors()).as(typed).hasSize(1);
			}
			else {
				assertThat(answer.status()).as(typed).isEqualTo(303);
				assertThat(browser.open("/request/jobtype").value("words")).isEqualTo(BadInput.kept(typed));
			}
		}
	}

	@Test
	void everyStringMayBeSearchedFor() {
		var browser = browser();
		for (var typed : BadInput.values("strings/blns.jsonl")) {
			var query = URLEncoder.encode(typed, StandardCharsets.UTF_8);
			var page = browser.get("/request/jobtype?q=" + query);
			assertThat(page.status()).as(typed).isEqualTo(200);
			var shown = page.document().selectFirst("#q").val();
			assertThat(BadInput.kept(typed)).as(typed).startsWith(shown);
			assertThat(shown.length()).as(typed).isGreaterThanOrEqualTo(Math.min(BadInput.kept(typed).length(), 190));
		}
	}

	@Test
	void reviewConfirmationAndMailShowThemAsTyped() {
		var strings = BadInput.values("strings/blns.jsonl")
			.stream()
			.filter(text -> !text.isBlank() && text.length() <= 60 && !text.contains("\n"))
			.filter(text -> text.codePoints().noneMatch(Character::isISOControl))
			.toList();
		List<String> plain = null;
		for (int first = 0; first < strings.size(); first += 5) {
			var some = new ArrayList<>(strings.subList(first, Math.min(first + 5, strings.size())));
			while (some.size() < 5) {
				some.add(PLAIN);
			}
			var shape = assertShown(some);
			plain = (plain != null) ? plain : shape;
			assertThat(shape).as(some.toString()).isEqualTo(plain);
		}
	}

	/** The shape of all that was shown. */
	private List<String> assertShown(List<String> texts) {
		var email = someAddress();
		var ada = homeowner();
		ada.describesALeakingFaucet()
			.livesAt(texts.get(0))
			.needsItThisWeek()
			.ownsAHouse(texts.get(1))
			.says(texts.get(2))
			.canBeReachedAt(texts.get(3), email);
		ada.opens("/request/jobtype?from=review&job=other").answers(Map.of("job", "other", "words", texts.get(4)));
		var kept = texts.stream().map(BadInput::kept).toList();
		var shape = new ArrayList<>(shape(ada.page()));
		assertThat(words(ada.page().document())).containsAll(kept);
		ada.submits();
		assertThat(words(ada.page().document())).containsAll(kept);
		shape.addAll(shape(ada.page()));
		var letter = lettersTo(email).getFirst();
		var html = Jsoup.parse(letter.html());
		assertThat(words(html)).containsAll(kept);
		assertThat(letter.subject()).contains(ada.reference());
		html.getAllElements().forEach(element -> shape.add(describe(element)));
		return shape;
	}

	private static List<String> words(Document page) {
		return page.select("dd").stream().map(Element::wholeText).toList();
	}

	private static List<String> shape(Page page) {
		return page.document().getAllElements().stream().map(NaughtyStringTests::describe).toList();
	}

	private static String describe(Element element) {
		return element.tagName() + element.attributes()
			.asList()
			.stream()
			.map(attribute -> attribute.getKey())
			.sorted()
			.collect(Collectors.joining(" ", "[", "]"));
	}

}
