package dev.doorstep.flags;

import java.math.BigDecimal;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import dev.doorstep.ui.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

/**
 * Makes a flag of what was typed. What cannot be read is noted by field; what can be read
 * and makes no sense is for the checks to say.
 */
final class FlagReader {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Map<String, Text> errors = new LinkedHashMap<>();

	Map<String, Text> errors() {
		return this.errors;
	}

	/**
	 * The flag as it was stays what the form does not ask: whether it is on, and its
	 * buckets.
	 * @param was null for a new flag
	 */
	Flag read(FlagForm form, Flag was) {
		var key = (was != null) ? was.key() : form.key();
		var kind = read("kind", () -> FlagKind.valueOf(form.kind()));
		var type = (was != null) ? was.type() : read("type", () -> FlagType.valueOf(form.type()));
		var needs = form.needs()
			.stream()
			.filter(need -> !need.isBlank())
			.map(need -> new Prerequisite(need.flag(), need.variant()))
			.toList();
		var rules = form.rules().stream().filter(rule -> !rule.isBlank()).map(this::rule).toList();
		return new Flag(key, kind, type, form.description(), form.owner(), read("reviewBy", form::reviewDate),
				variants(form.variants()), was != null && was.on(), form.off(), needs, rules,
				serving("otherwise", form.otherwise()),
				(was != null) ? was.seed() : key + "-" + UUID.randomUUID().toString().substring(0, 8),
				(was != null) ? was.hashVersion() : 2, was != null && was.archived());
	}

	private <T> T read(String field, Supplier<T> reading) {
		try {
			return reading.get();
		}
		catch (IllegalArgumentException | DateTimeParseException | ArithmeticException | JacksonException ex) {
			this.errors.put(field, Text.message("flags.edit." + field + ".wrong"));
			return null;
		}
	}

	private List<Variant> variants(String lines) {
		var variants = read("variants", () -> lines.lines().filter(line -> !line.isBlank()).map(line -> {
			var parts = line.split("=", 2);
			return new Variant(parts[0].strip(), (parts.length == 2) ? value(parts[1].strip()) : NullNode.instance);
		}).toList());
		return (variants != null) ? variants : List.of();
	}

	private static JsonNode value(String json) {
		return JSON.readTree(json);
	}

	private Rule rule(FlagForm.RuleForm form) {
		var conditions = form.conditions()
			.stream()
			.filter(condition -> !condition.isBlank())
			.map(FlagReader::condition)
			.toList();
		return new Rule(form.name(), conditions, serving("rules", form.serving()));
	}

	private static Condition condition(FlagForm.ConditionForm form) {
		var operator = Arrays.stream(Operator.values())
			.filter(candidate -> candidate.name().equals(form.operator()))
			.findFirst()
			.orElse(null);
		// An open end of a time window is a blank value, everywhere else a slip.
		var values = Arrays.stream(form.values().split(",", -1))
			.map(String::strip)
			.filter(value -> operator == Operator.WITHIN || !value.isEmpty())
			.toList();
		return new Condition(form.attribute(), operator, values);
	}

	private Serving serving(String field, FlagForm.ServingForm form) {
		var serving = read(field, () -> {
			var shares = Arrays.stream(form.shares().split(",")).map(String::strip).toList();
			var list = (shares.size() == 1) ? List.of(new Share(shares.getFirst(), Serving.ALL))
					: shares.stream().map(FlagReader::share).toList();
			return new Serving(list, tenThousandths(form.coverage()), form.rest());
		});
		return (serving != null) ? serving : Serving.everybody(form.rest());
	}

	private static Share share(String typed) {
		var space = typed.lastIndexOf(' ');
		return new Share(typed.substring(0, Math.max(space, 0)).strip(), tenThousandths(typed.substring(space + 1)));
	}

	private static int tenThousandths(String percent) {
		return new BigDecimal(percent.replace("%", "").strip()).movePointRight(2).intValueExact();
	}

}
