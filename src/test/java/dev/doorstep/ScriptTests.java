package dev.doorstep;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.doorstep.testing.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ScriptTests {

	private static final List<String> BUNDLES = List.of("app.js", "console.js");

	private static final Pattern DANGEROUS = Pattern.compile("innerHTML|outerHTML|insertAdjacentHTML|document\\.write"
			+ "|\\beval\\b|new Function|createContextualFragment|srcdoc|set(Timeout|Interval)\\(\\s*[\"'`]");

	private static final Pattern BEHAVIOR = Pattern.compile("behaviors(?:\\.|\\[\")([a-z-]+)");

	private static final Pattern ATTACHED = Pattern.compile("data-behavior=\"([a-z -]+)\"");

	@ParameterizedTest
	@MethodSource("scripts")
	void makesNoMarkupOrCodeFromText(Path script) {
		assertThat(Sources.linesWith(script, DANGEROUS)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a.innerHTML = b", "a.outerHTML = b", "a.insertAdjacentHTML('beforeend', b)",
			"document.write(b)", "eval(b)", "new Function(b)", "setTimeout('b', 1)" })
	void dangerWouldBeNoticed(String script) {
		assertThat(DANGEROUS.matcher(script).find()).isTrue();
	}

	@Test
	void everyBehaviorIsAttachedSomewhereAndNoOtherIs() {
		assertThat(found(BEHAVIOR, "static/js", ".js")).isEqualTo(found(ATTACHED, "src/main/java", ".html"));
	}

	@Test
	void everyBehaviorIsSentToTheBrowser() {
		var folder = Path.of("static/js");
		var imports = BUNDLES.stream().map(folder::resolve).map(Sources::text).collect(Collectors.joining());

		assertThat(Sources.files("static/js", ".js")).allMatch(file -> BUNDLES.contains(file.getFileName().toString())
				|| imports.contains("import \"%s\"".formatted(folder.relativize(file))));
	}

	static List<Path> scripts() {
		return Sources.files("static/js", ".js");
	}

	private static Set<String> found(Pattern pattern, String folder, String ending) {
		return Sources.files(folder, ending)
			.stream()
			.flatMap(file -> pattern.matcher(Sources.text(file)).results())
			.map(match -> match.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
