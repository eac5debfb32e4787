package dev.doorstep.catalog;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** People find their job in the words they have. */
class SearchTests {

	private static final int RESULTS = 8;

	private static Catalog catalog;

	@BeforeAll
	static void read() throws IOException {
		catalog = new Catalog();
	}

	private static List<String> search(String typed) {
		return catalog.search(typed, RESULTS).stream().map(JobType::id).toList();
	}

	@ParameterizedTest
	@CsvFileSource(resources = "/catalog/searches.csv", numLinesToSkip = 1)
	void findsWhatPeopleMeanAmongTheFirst(String typed, int within, String jobType) {
		assertThat(search(typed).stream().limit(within)).contains(jobType);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\t\n", "the of and", "de la con", "help please", "necesito ayuda por favor",
			"install", "broken", "arreglar", "qwertyuiop", "asdf hjkl", "pizza", "wedding photographer",
			"guitar lessons", "lawyer", "haircut", "x", "1234", "🚽", "!!! ???", "....", "水漏れ", "АБВГД" })
	void findsNothingForNothingNonsenseAndWhatNobodyHereDoes(String typed) {
		assertThat(search(typed)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "leaky\" OR 1=1 --", "'; drop table job_type; --", "name:faucet^99", "fau*cet?",
			"faucet~2", "[leak TO pipe]", "{leak TO *}", "+leak -pipe && (roof || !drain)", "\\", "\\u0000 leak",
			"((((", "leak AND", "NOT leak", "/leak.*/", "<script>alert('leak')</script>", "leak/en", "%00leak",
			"leak\u0000pipe", "\uD83D leak", "${jndi:ldap://leak}", "\u202Eleak\u202C", "l\u0301e\u0301a\u0301k" })
	void takesEveryTextAsWords(String typed) {
		assertThat(search(typed)).hasSizeLessThanOrEqualTo(RESULTS);
	}

	@Test
	void readsTheBeginningOfALongStory() {
		var story = "Hello, our toilet is clogged and overflows whenever somebody flushes it. "
				+ "It began in spring. ".repeat(100);
		assertThat(search(story)).startsWith("repair-toilet");
	}

	@Test
	void bearsAnyLengthOfText() {
		assertThat(search("leakyy fawcett ".repeat(5_000))).startsWith("fix-leaking-faucet");
		assertThat(search("q".repeat(100_000))).isEmpty();
		assertThat(search(
				"mispeling wrods evrywhere calentdor regadara ventilador fregadro plumming elektrik celling kichen bathrom "
					.repeat(20)))
			.hasSizeLessThanOrEqualTo(RESULTS);
	}

	@Test
	void showsNoMoreThanAsked() {
		assertThat(catalog.search("door", 3)).hasSize(3);
		assertThat(catalog.search("door", 8)).hasSizeBetween(4, 8);
	}

	@Test
	void leavesOutWhatOnlyDistracts() {
		assertThat(search("leeky fawcet")).doesNotContain("clean-repair-air-ducts");
		assertThat(search("leaky tap")).containsExactly("fix-leaking-faucet");
		assertThat(search("bed bugs")).containsExactly("get-rid-of-bed-bugs");
		assertThat(search("termites")).doesNotContain("get-rid-of-insects");
	}

	@Test
	void neverTakesAKnownWordForAMisspelledOne() {
		assertThat(search("desk")).containsExactly("assemble-furniture");
		assertThat(search("deck")).isNotEmpty().doesNotContain("assemble-furniture");
	}

	@Test
	void offersATradeInItsOwnOrderForWhoWorksInIt() {
		var plumbing = catalog.trade("plumbing")
			.orElseThrow()
			.jobTypes()
			.stream()
			.map(JobType::id)
			.limit(RESULTS)
			.toList();
		assertThat(search("plumber")).isEqualTo(plumbing);
		assertThat(search("fontanero")).isEqualTo(plumbing);
	}

	@Test
	void findsEveryJobTypeByItsOwnNameInBothLanguages() {
		for (var trade : catalog.trades()) {
			for (var type : trade.jobTypes()) {
				assertThat(search(type.name().en())).as(type.name().en()).startsWith(type.id());
				assertThat(search(type.name().es())).as(type.name().es()).startsWith(type.id());
			}
		}
	}

}
