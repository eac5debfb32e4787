package dev.doorstep;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.doorstep.testing.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class MessagesTests {

	/** Words that Spanish shares with English. */
	private static final Set<String> SHARED = Set.of("Error:");

	private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

	private static final String EVERYTHING = Stream.of(".java", ".html")
		.flatMap(ending -> Sources.files("src/main/java", ending).stream())
		.map(Sources::text)
		.collect(Collectors.joining("\n"));

	@ParameterizedTest
	@MethodSource("files")
	void everythingIsSaidInBothLanguages(MessageFile file) {
		assertThat(file.spanish().keySet()).isEqualTo(file.english().keySet());
		assertThat(file.english()).allSatisfy((key, text) -> {
			assertThat(text).isNotBlank();
			assertThat(file.spanish().get(key)).isNotBlank();
			assertThat(SHARED.contains(text) || !text.equals(file.spanish().get(key))).as(key).isTrue();
		});
	}

	@ParameterizedTest
	@MethodSource("files")
	void keysBeginWithTheirFoldersName(MessageFile file) {
		assertThat(file.english().keySet()).allMatch(key -> key.startsWith(file.name() + "."));
	}

	@ParameterizedTest
	@MethodSource("files")
	void everyMessageIsUsed(MessageFile file) {
		var uses = new MessageUses(file, EVERYTHING);

		assertThat(file.english().keySet()).allMatch(uses::use);
	}

	@ParameterizedTest
	@MethodSource("files")
	void everyMessageThatIsUsedIsThere(MessageFile file) {
		assertThat(file.english().keySet()).containsAll(new MessageUses(file, EVERYTHING).named());
	}

	@Test
	void missingAndUnusedMessagesWouldBeNoticed() {
		var urgency = files().stream().filter(file -> file.name().equals("urgency")).findFirst().orElseThrow();
		var uses = new MessageUses(urgency, EVERYTHING);

		assertThat(uses.use("urgency.date.missing")).isTrue();
		assertThat(uses.use("urgency.date.mising")).isFalse();
		assertThat(uses.named()).contains("urgency.title", "urgency.when.flexible", "urgency.date.label",
				"urgency.date.far", "urgency.when.missing");
	}

	@ParameterizedTest
	@MethodSource("files")
	void apostrophesAreTypographic(MessageFile file) {
		assertThat(texts(file)).noneMatch(text -> text.contains("'"));
	}

	@ParameterizedTest
	@MethodSource("files")
	void bothLanguagesNameTheSameArguments(MessageFile file) {
		assertThat(file.english())
			.allSatisfy((key, text) -> assertThat(arguments(file.spanish().get(key))).isEqualTo(arguments(text)));
	}

	@ParameterizedTest
	@MethodSource("files")
	void everyMessageRendersWithItsArguments(MessageFile file) {
		var arguments = new Object[] { 1, 2, 3, 4 };

		assertThat(texts(file))
			.noneMatch(text -> new MessageFormat(text, Locale.ENGLISH).format(arguments).matches(".*[{}].*"));
	}

	@ParameterizedTest
	@MethodSource("files")
	void templatesHandOverTheArgumentsThatAreNamed(MessageFile file) {
		file.english().forEach((key, text) -> {
			var bare = "#{" + key + "}";
			assertThat(!arguments(text).isEmpty() && EVERYTHING.contains(bare)).as(bare).isFalse();
		});
	}

	static List<MessageFile> files() {
		return MessageFile.all();
	}

	private static Stream<String> texts(MessageFile file) {
		return Stream.of(file.english(), file.spanish()).flatMap(language -> language.values().stream());
	}

	private static Set<String> arguments(String text) {
		return ARGUMENT.matcher(text)
			.results()
			.map((MatchResult match) -> match.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
