package dev.doorstep.catalog;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import dev.doorstep.catalog.Question.Kind;
import dev.doorstep.catalog.Question.Option;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

/** What the catalogue's own files must hold. */
class CatalogTests {

	/** Written alike in both languages. */
	private static final Set<String> SAME_WORD = Set.of("No", "Metal", "Patio", "Gas", "Solar", "100", "200");

	private static Catalog catalog;

	private static List<SeedFile> seed;

	@BeforeAll
	static void read() throws IOException {
		catalog = new Catalog();
		seed = Seed.read(Seed.FILES);
	}

	@Test
	void offersManyTradesAndJobTypes() {
		assertThat(catalog.trades()).hasSizeGreaterThanOrEqualTo(20)
			.allSatisfy(trade -> assertThat(trade.jobTypes()).hasSizeGreaterThanOrEqualTo(3));
		assertThat(jobTypes()).hasSizeGreaterThanOrEqualTo(120);
	}

	@Test
	void findsEveryTradeAndJobTypeByItsId() {
		assertThat(catalog.trades()).allSatisfy(trade -> assertThat(catalog.trade(trade.id())).hasValue(trade));
		assertThat(jobTypes()).allSatisfy(type -> assertThat(catalog.jobType(type.id())).hasValue(type));
		assertThat(catalog.jobType("no-such-job")).isEmpty();
		assertThat(catalog.trade("no-such-trade")).isEmpty();
	}

	@Test
	void givesEveryIdOnce() {
		assertThat(catalog.trades()).extracting(Trade::id)
			.doesNotHaveDuplicates()
			.allMatch(CatalogTests::fitsAnAddress);
		assertThat(jobTypes()).extracting(JobType::id).doesNotHaveDuplicates().allMatch(CatalogTests::fitsAnAddress);
		assertThat(seed)
			.allSatisfy(file -> assertThat(file.questions()).extracting(Question::id).doesNotHaveDuplicates());
		assertThat(questions())
			.allSatisfy(question -> assertThat(question.options()).extracting(Option::id).doesNotHaveDuplicates());
	}

	private static boolean fitsAnAddress(String id) {
		return id.matches("[a-z0-9]+(-[a-z0-9]+)*") && id.length() <= 40;
	}

	@Test
	void knowsWhatPeopleCallEveryJobTypeInBothLanguages() {
		assertThat(seed).flatExtracting(SeedFile::jobTypes).allSatisfy(type -> {
			for (var synonyms : List.of(type.synonyms().en(), type.synonyms().es())) {
				assertThat(synonyms).hasSizeBetween(3, 8).doesNotHaveDuplicates().allMatch(not(String::isBlank));
			}
		});
	}

	@Test
	void asksTwoToSixDifferentQuestionsAboutEveryJobType() {
		assertThat(jobTypes())
			.allSatisfy(type -> assertThat(type.questions()).hasSizeBetween(2, 6).doesNotHaveDuplicates());
	}

	@Test
	void definesNoQuestionThatIsNeverAsked() {
		assertThat(seed).allSatisfy(file -> assertThat(file.questions())
			.allMatch(question -> file.jobTypes().stream().anyMatch(type -> type.questions().contains(question.id()))));
	}

	@Test
	void asksEveryKindOfQuestionWithWhatItNeeds() {
		assertThat(questions()).extracting(Question::kind).containsAll(EnumSet.allOf(Kind.class));
		assertThat(questions()).allSatisfy(question -> {
			switch (question.kind()) {
				case ONE -> assertThat(question.options()).hasSizeBetween(2, 8);
				case SEVERAL -> assertThat(question.options()).hasSizeBetween(2, 10);
				case NUMBER -> assertThat(question.min()).isNotNull().isLessThan(question.max());
				case TEXT -> assertThat(question.maxLength()).isBetween(1, 300);
				case DATE -> assertThat(question.options()).isEmpty();
			}
		});
	}

	@Test
	void saysEverythingInBothLanguages() {
		assertThat(texts()).isNotEmpty().allSatisfy(text -> {
			assertThat(text.all()).noneMatch(words -> words.isBlank() || words.contains("TODO"));
			if (!SAME_WORD.contains(text.en())) {
				assertThat(text.es()).isNotEqualTo(text.en());
			}
		});
	}

	@Test
	void opensSpanishQuestionsAsSpanishDoes() {
		assertThat(texts().filter(text -> text.es().endsWith("?"))).isNotEmpty()
			.allSatisfy(text -> assertThat(text.es()).contains("¿"));
	}

	@Test
	void speaksTheVisitorsLanguageAndElseEnglish() {
		var name = catalog.jobType("unclog-drain").orElseThrow().name();
		assertThat(name.in(Locale.of("es", "MX"))).isEqualTo("Destapar un desagüe");
		assertThat(name.in(Locale.US)).isEqualTo("Unclog a drain");
		assertThat(name.in(Locale.FRENCH)).isEqualTo("Unclog a drain");
	}

	@Test
	void hasAnIconForEveryTrade() throws IOException {
		try (var sprite = new ClassPathResource("static/images/trades.svg").getInputStream()) {
			var icons = Jsoup.parse(sprite, "UTF-8", "", Parser.xmlParser()).select("symbol").eachAttr("id");
			assertThat(icons).doesNotHaveDuplicates().containsAll(catalog.trades().stream().map(Trade::icon).toList());
		}
	}

	private static List<JobType> jobTypes() {
		return catalog.trades().stream().flatMap(trade -> trade.jobTypes().stream()).toList();
	}

	private static List<Question> questions() {
		return seed.stream().flatMap(file -> file.questions().stream()).toList();
	}

	private static Stream<LocalizedText> texts() {
		var trades = catalog.trades().stream().flatMap(trade -> Stream.of(trade.name(), trade.blurb()));
		var names = jobTypes().stream().map(JobType::name);
		var questions = questions().stream()
			.flatMap(question -> Stream.concat(Stream.of(question.label(), question.hint(), question.unit()),
					question.options().stream().map(Option::label)));
		return Stream.of(trades, names, questions).flatMap(texts -> texts).filter(text -> text != null);
	}

}
