package dev.doorstep.wizard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.doorstep.requests.facts.Facts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

/**
 * The answers in a step's {@code examples.json}. A value like {@code +10d} is a day from
 * today, and {@code *2001} a text of so many characters.
 *
 * @param facts what is known before the step
 */
record StepExamples(Facts facts, List<Example> valid, List<Example> invalid) {

	private static final Pattern DAY = Pattern.compile("([+-]\\d+)d");

	private static final Pattern LENGTH = Pattern.compile("\\*(\\d+)");

	/**
	 * One answer.
	 *
	 * @param form the fields that are sent
	 * @param errors the fields that are wrong, in the page's order
	 */
	record Example(Map<String, List<String>> form, List<String> errors) {

		private static Example of(JsonNode node) {
			var form = new LinkedHashMap<String, List<String>>();
			node.required("form").properties().forEach(field -> form.put(field.getKey(), texts(field.getValue())));
			return new Example(form, texts(node.path("errors")));
		}

		private static List<String> texts(JsonNode node) {
			return node.isArray() ? node.valueStream().map(Example::text).toList()
					: Optional.of(node).filter(JsonNode::isString).map(Example::text).stream().toList();
		}

		private static String text(JsonNode node) {
			var text = node.stringValue();
			var day = DAY.matcher(text);
			var length = LENGTH.matcher(text);
			if (day.matches()) {
				return LocalDate.now().plusDays(Long.parseLong(day.group(1))).toString();
			}
			return length.matches() ? "x".repeat(Integer.parseInt(length.group(1))) : text;
		}

		@Override
		public String toString() {
			return this.form.toString();
		}

		/** What the engine keeps of it. */
		Map<String, List<String>> typed(StepDefinition step) {
			var sent = new LinkedHashMap<String, String[]>();
			this.form.forEach((name, values) -> sent.put(name, values.toArray(String[]::new)));
			return step.fields().pick(sent);
		}

	}

	/** A step without examples has no contract: that is a mistake. */
	static StepExamples in(String folder) {
		try (var file = new ClassPathResource(folder + "/examples.json").getInputStream()) {
			var root = JsonMapper.shared().readTree(file);
			var facts = new LinkedHashMap<String, JsonNode>();
			root.path("facts").properties().forEach(fact -> facts.put(fact.getKey(), fact.getValue()));
			return new StepExamples(Facts.of(facts), examples(root.required("valid")),
					examples(root.required("invalid")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("There is no examples.json in " + folder, ex);
		}
	}

	private static List<Example> examples(JsonNode nodes) {
		return nodes.valueStream().map(Example::of).toList();
	}

}
