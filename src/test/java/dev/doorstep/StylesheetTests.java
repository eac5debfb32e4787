package dev.doorstep;

import java.nio.file.Path;
import java.util.List;
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
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class StylesheetTests {

	private static final List<String> BUNDLES = List.of("app.css", "console.css");

	private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

	private static final Pattern VALUE = Pattern.compile("[\\w-]+\\s*:\\s*([^;{}]+)[;}]");

	private static final Pattern TOKEN = Pattern.compile("var\\(\\s*(--[\\w-]+)");

	private static final Pattern DEFINED = Pattern.compile("(?m)^\\s*(--[\\w-]+):");

	private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b"
			+ "|\\b(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|light-dark)\\("
			+ "|(?<![\\w-])(white|black|red|green|blue|gr[ae]y|silver|yellow|orange|purple|pink|brown|gold|navy|teal"
			+ "|maroon|olive|lime|aqua|cyan|magenta|fuchsia|indigo|violet|beige|ivory|tomato|coral|salmon|crimson"
			+ "|(dark|light|medium|pale|deep|dim|hot|slate|royal|steel|sky|forest|sea|antique|ghost|floral|navajo)\\w+"
			+ "|wh(eat|itesmoke)|rebeccapurple|gainsboro|snow|linen|khaki|plum|orchid|peru|sienna|tan|thistle"
			+ "|turquoise|azure|bisque|chocolate|lavender)(?![\\w-])");

	@ParameterizedTest
	@MethodSource("stylesheets")
	void namesNoColourOutsideTheTokens(Path stylesheet) {
		assertThat(values(Sources.text(stylesheet)).filter(StylesheetTests::namesAColour)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "p { color: #fff; }", "p { color: #0B5D4Bcc }", "p { border: 1px solid rgb(0 0 0 / 5%); }",
			"p { background: hsl(1 2% 3%); }", "p { color: white; }", "p { color: darkslategray; }",
			"p { color: color-mix(in srgb, var(--brand) 20%, black); }" })
	void colourWouldBeNoticed(String css) {
		assertThat(values(css)).anyMatch(StylesheetTests::namesAColour);
	}

	@Test
	void usesEveryTokenThatIsDefinedAndNoOther() {
		var all = Sources.files("static/css", ".css").stream().map(Sources::text).collect(Collectors.joining());

		assertThat(found(TOKEN, all)).isEqualTo(found(DEFINED, all));
	}

	@Test
	void putsEveryFileIntoALayer() {
		assertThat(Sources.files("static/css", ".css")).allMatch(file -> Sources.text(file).contains("@layer"));
	}

	@Test
	void sendsEveryFileToTheBrowser() {
		var folder = Path.of("static/css");
		var imports = BUNDLES.stream().map(folder::resolve).map(Sources::text).collect(Collectors.joining());

		assertThat(Sources.files("static/css", ".css")).allMatch(file -> BUNDLES.contains(file.getFileName().toString())
				|| imports.contains("@import \"%s\"".formatted(folder.relativize(file))));
	}

	static List<Path> stylesheets() {
		return Sources.files("static/css", ".css").stream().filter(file -> !file.endsWith("tokens.css")).toList();
	}

	private static Stream<String> values(String css) {
		return VALUE.matcher(COMMENT.matcher(css).replaceAll("")).results().map(match -> match.group(1));
	}

	private static boolean namesAColour(String value) {
		return COLOUR.matcher(TOKEN.matcher(value).replaceAll("var(")).find();
	}

	private static Set<String> found(Pattern pattern, String text) {
		return pattern.matcher(text)
			.results()
			.map((MatchResult match) -> match.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
