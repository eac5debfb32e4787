package dev.doorstep.wizard;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.doorstep.testing.DoorstepTest;
import dev.doorstep.ui.Field;
import dev.doorstep.wizard.StepExamples.Example;
import dev.doorstep.wizard.step.Problems;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** What every step's page keeps to, drawn blank and with each of its examples. */
@DoorstepTest
class StepTemplateTests {

	private static final Pattern FRAME = Pattern
		.compile("(?i)<(html|head|body|main|form|script|style|link|iframe|object)\\b|\\s(style|on\\w+|hx-on[\\w:-]*)=");

	private static final Example BLANK = new Example(Map.of(), List.of());

	private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("es"));

	@Autowired
	StepRegistry registry;

	@Autowired
	StepChecks checks;

	@Autowired
	WebApplicationContext context;

	@TestFactory
	Stream<DynamicTest> drawsOnlyFields() {
		return drawings((step, examples, example) -> {
			var typed = example.typed(step);
			var fields = new DrawnSteps(this.context).fields(step, examples.facts(), typed,
					problems(step, examples, example));

			assertThat(FRAME.matcher(fields).results().map(found -> found.group())).isEmpty();
			assertThat(Jsoup.parseBodyFragment(fields).select("input:not([type=file]), select, textarea"))
				.allSatisfy(control -> assertThat(step.fields().pick(Map.of(control.attr("name"), new String[] { "" })))
					.isNotEmpty());
		});
	}

	@TestFactory
	Stream<DynamicTest> labelsEveryField() {
		return drawings((step, examples, example) -> {
			for (var language : LANGUAGES) {
				var page = page(step, examples, example, language);

				assertThat(page.text()).doesNotContain("??");
				assertThat(controls(page)).allSatisfy(control -> assertThat(label(page, control)).isNotBlank());
				assertThat(page.select("input:not([type=hidden], [type=radio], [type=checkbox], [type=file])"))
					.allMatch(input -> input.hasAttr("autocomplete"));
				assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
			}
		});
	}

	@TestFactory
	Stream<DynamicTest> saysByTheFieldWhatIsWrong() {
		return drawings((step, examples, example) -> {
			for (var field : example.errors()) {
				var page = page(step, examples, example, Locale.ENGLISH);
				var id = new Field(field, "", null, List.of(), null).id();
				var link = page.selectFirst(".error-summary a[href=#" + id + "]");

				assertThat(page.title()).startsWith("Error: ");
				assertThat(link).as("a link to %s in the summary", field).isNotNull();
				assertThat(page.getElementById(id)).as("what the summary links to").isNotNull();
				assertThat(page.getElementById(id + "-error")).as("the error by the field").isNotNull();
				assertThat(page.getElementById(id + "-error").text()).endsWith(link.text());
				assertThat(page.select("[aria-describedby~=(^|\\s)" + id + "-error(\\s|$)]")).isNotEmpty();
			}
		});
	}

	private interface Drawing {

		void of(StepDefinition step, StepExamples examples, Example example) throws Exception;

	}

	private Stream<DynamicTest> drawings(Drawing drawing) {
		return this.registry.all().stream().flatMap(step -> {
			var examples = StepExamples.in(step.folder());
			return Stream.of(List.of(BLANK), examples.valid(), examples.invalid())
				.flatMap(List::stream)
				.map(example -> DynamicTest.dynamicTest(step.id() + " " + example,
						() -> drawing.of(step, examples, example)));
		});
	}

	private Problems problems(StepDefinition step, StepExamples examples, Example example) {
		return example.errors().isEmpty() ? new Problems()
				: this.checks.check(step, example.typed(step), examples.facts());
	}

	private Document page(StepDefinition step, StepExamples examples, Example example, Locale language)
			throws Exception {
		return new DrawnSteps(this.context).page(step, examples.facts(), example.typed(step),
				problems(step, examples, example), language);
	}

	private static List<Element> controls(Document page) {
		return page.select("main input:not([type=hidden]), main select, main textarea");
	}

	private static String label(Document page, Element control) {
		if (control.hasAttr("aria-labelledby")) {
			return page.getElementById(control.attr("aria-labelledby")).text();
		}
		var around = control.closest("label");
		var label = (around != null) ? around : page.selectFirst("label[for=" + control.id() + "]");
		return (label != null) ? label.text() : "";
	}

}
