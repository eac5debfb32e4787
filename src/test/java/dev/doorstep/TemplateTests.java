package dev.doorstep;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.doorstep.testing.Sources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class TemplateTests {

	/** Letters have no stylesheet to link to, and mail programs no content policy. */
	private static final String LETTER_FRAME = "mail/frame.html";

	private static final List<Pattern> FORBIDDEN = Stream
		.of("th:utext", "\\[\\(", "__\\$", "<script(?![^>]*\\bsrc=)", "<style", "\\bstyle=", "\\s(th:)?on[a-z]+=",
				"hx-on", "hx-vals=[\"']?js:", "javascript:", "th:attr=\"[^\"]*\\bon[a-z]+=", "\\$\\{@")
		.map(Pattern::compile)
		.toList();

	@ParameterizedTest
	@MethodSource("templates")
	void everyTemplateLeavesScriptAndStyleToTheirFiles(Path template) {
		var found = FORBIDDEN.stream().flatMap(pattern -> Sources.linesWith(template, pattern));

		assertThat(found).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "<p th:utext='${x}'>", "[(${x})]", "<a th:href=\"${__${x}__}\">", "<script>alert(1)</script>",
					"<style>p {}</style>", "<p style=\"color: red\">", "<p th:style=\"${x}\">", "<a onclick=\"go()\">",
					"<a th:onclick=\"${x}\">", "<a hx-on:click=\"go()\">", "<a hx-vals='js:{a: 1}'>",
					"<a href=\"javascript:go()\">", "<a th:attr=\"onclick=${x}\">", "<p th:text=\"${@bean.x}\">" })
	void badTemplatesWouldBeNoticed(String template) {
		assertThat(FORBIDDEN).anyMatch(pattern -> pattern.matcher(template).find());
	}

	static Stream<Path> templates() {
		return Sources.files("src/main/java", ".html").stream().filter(template -> !template.endsWith(LETTER_FRAME));
	}

}
