package dev.doorstep.wizard;

import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.doorstep.requests.facts.Fact;
import dev.doorstep.requests.facts.Facts;
import dev.doorstep.testing.DoorstepTest;
import dev.doorstep.wizard.StepExamples.Example;
import dev.doorstep.wizard.step.SummaryRow;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.validation.metadata.ConstraintDescriptor;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

/** What every step keeps to, tried with the examples that lie beside it. */
@DoorstepTest
class StepContractTests {

	private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("es"));

	@Autowired
	StepRegistry registry;

	@Autowired
	StepChecks checks;

	@Autowired
	Validator validator;

	@Autowired
	MessageSource messages;

	@TestFactory
	Stream<DynamicNode> steps() {
		return this.registry.all().stream().map(step -> DynamicContainer.dynamicContainer(step.id(), tests(step)));
	}

	private List<DynamicNode> tests(StepDefinition step) {
		var examples = StepExamples.in(step.folder());
		var tests = new ArrayList<DynamicNode>();
		tests.add(test("has examples of both kinds", () -> {
			assertThat(examples.valid()).isNotEmpty();
			assertThat(examples.invalid()).isNotEmpty();
		}));
		tests.add(test("applies to its examples", () -> assertThat(step.step().appliesTo(examples.facts())).isTrue()));
		tests.add(test("says what it finds out", () -> assertThat(step.step().finds()).extracting(Fact::id)
			.containsExactlyInAnyOrderElementsOf(found(step, examples))));
		tests.add(test("looks at nothing it does not rest on", () -> looksOnlyAtWhatItRestsOn(step)));
		tests.add(test("limits what is typed", () -> assertThat(unlimited(step)).isEmpty()));
		tests.add(test("sums up nothing before it is answered",
				() -> assertThat(step.step().summary(examples.facts())).allMatch(row -> row.values().isEmpty())));
		for (var example : examples.valid()) {
			tests.add(test("takes " + example, () -> new Trial(step, examples, example).takes()));
		}
		for (var example : examples.invalid()) {
			tests.add(test("refuses " + example, () -> new Trial(step, examples, example).refuses()));
		}
		return tests;
	}

	/** By name, what its good answers add to what is known. */
	private static Set<String> found(StepDefinition step, StepExamples examples) {
		return examples.valid()
			.stream()
			.map(example -> step.fields().form(example.typed(step)))
			.map(form -> step.step().answer(form, examples.facts()).beyond(examples.facts()))
			.flatMap(found -> found.values().keySet().stream())
			.collect(Collectors.toSet());
	}

	private void looksOnlyAtWhatItRestsOn(StepDefinition step) {
		var known = everythingKnown();
		var restedOn = known.only(step.step().restsOn());
		assertThat(step.step().appliesTo(restedOn)).isEqualTo(step.step().appliesTo(known));
		assertThat(step.step().appliesTo(known.beyond(restedOn))).isEqualTo(step.step().appliesTo(Facts.NONE));
	}

	private Facts everythingKnown() {
		var known = Facts.NONE;
		for (var step : this.registry.all()) {
			var examples = StepExamples.in(step.folder());
			var form = step.fields().form(examples.valid().getFirst().typed(step));
			known = known.plus(step.step().answer(form, examples.facts()));
		}
		return known;
	}

	private List<String> unlimited(StepDefinition step) {
		var form = step.fields().form(Map.of()).getClass();
		var constraints = this.validator.getConstraintsForClass(form);
		return Stream.of(form.getRecordComponents())
			.filter(component -> component.getType() == String.class)
			.map(RecordComponent::getName)
			.filter(name -> constraints.getConstraintsForProperty(name) == null
					|| constraints.getConstraintsForProperty(name)
						.getConstraintDescriptors()
						.stream()
						.map(ConstraintDescriptor::getAnnotation)
						.noneMatch(StepContractTests::limits))
			.toList();
	}

	private static boolean limits(Annotation constraint) {
		return constraint instanceof Pattern || constraint instanceof Size size && size.max() < 10_000;
	}

	private static DynamicTest test(String name, Executable body) {
		return DynamicTest.dynamicTest((name.length() > 120) ? name.substring(0, 120) + "…" : name, body);
	}

	/** One example, handed to its step. */
	private final class Trial {

		private final StepDefinition step;

		private final StepExamples examples;

		private final Example example;

		private final Map<String, List<String>> typed;

		Trial(StepDefinition step, StepExamples examples, Example example) {
			this.step = step;
			this.examples = examples;
			this.example = example;
			this.typed = example.typed(step);
		}

		void takes() {
			var facts = this.examples.facts();
			assertThat(StepContractTests.this.checks.check(this.step, this.typed, facts).byField()).isEmpty();
			var form = this.step.fields().form(this.typed);

			var answered = this.step.step().answer(form, facts);

			assertThat(this.step.step().answer(form, facts)).isEqualTo(answered);
			var shown = this.step.step().form(answered);
			var values = this.step.fields().values(shown);
			assertThat(StepContractTests.this.checks.check(this.step, values, answered).byField()).isEmpty();
			assertThat(this.step.step().answer(shown, facts)).isEqualTo(answered);
			assertThat(this.step.fields().form(values)).isEqualTo(shown);
			assertThat(this.step.step().summary(answered)).allSatisfy(this::speaksBothLanguages);
		}

		private void speaksBothLanguages(SummaryRow row) {
			for (var language : LANGUAGES) {
				assertThat(row.label().in(language, StepContractTests.this.messages)).isNotBlank();
				assertThat(row.values())
					.allSatisfy(value -> assertThat(value.in(language, StepContractTests.this.messages)).isNotBlank());
			}
		}

		void refuses() {
			var english = problems(Locale.ENGLISH);
			var spanish = problems(Locale.of("es"));

			assertThat(english.keySet()).containsExactlyElementsOf(this.example.errors());
			assertThat(english)
				.allSatisfy((field, sentence) -> assertThat(sentence).isNotBlank().isNotEqualTo(spanish.get(field)));
		}

		/** As a request in this language would find and show them. */
		private Map<String, String> problems(Locale language) {
			LocaleContextHolder.setLocale(language);
			try {
				var sentences = new LinkedHashMap<String, String>();
				StepContractTests.this.checks.check(this.step, this.typed, this.examples.facts())
					.byField()
					.forEach((field, text) -> sentences.put(field, text.in(language, StepContractTests.this.messages)));
				return sentences;
			}
			finally {
				LocaleContextHolder.resetLocaleContext();
			}
		}

	}

}
