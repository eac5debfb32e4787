package dev.doorstep.flags;

import java.math.BigDecimal;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

import dev.doorstep.ui.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

/**
 * Makes a flag of what was typed. What cannot be read is noted by field; what can be read
 * and makes no sense is for the checks to say.
 */
final class FlagReader {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Map<String, Text> errors = new LinkedHashMap<>();

	private final ConditionValues values;

	FlagReader(ConditionValues values) {
		this.values = values;
	}

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
		var variants = variants(form, type);
		var off = form.off().isEmpty() ? last(variants) : form.off();
		var needs = form.needs()
			.stream()
			.filter(need -> !need.isBlank())
			.map(need -> new Prerequisite(need.flag(), need.variant()))
			.toList();
		var rules = form.rules()
			.stream()
			.filter(rule -> !rule.isBlank())
			.map(rule -> rule(rule, variants, off))
			.filter(Objects::nonNull)
			.toList();
		return new Flag(key, kind, type, form.description(), form.owner(), read("reviewBy", form::reviewDate), variants,
				was != null && was.on(), off, needs, rules, serving("otherwise", form.otherwise(), variants, off),
				(was != null) ? was.seed() : key + "-" + UUID.randomUUID().toString().substring(0, 8),
				(was != null) ? was.hashVersion() : 2, was != null && was.archived());
	}

	private static String first(List<Variant> variants) {
		return variants.isEmpty() ? "" : variants.getFirst().name();
	}

	private static String last(List<Variant> variants) {
		return variants.isEmpty() ? "" : variants.getLast().name();
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

	private List<Variant> variants(FlagForm form, FlagType type) {
		var variants = read("variants",
				() -> form.variants()
					.stream()
					.filter(row -> !row.isBlank())
					.map(row -> new Variant(row.name(), value(row.value(), type)))
					.toList());
		return (variants != null) ? variants : List.of();
	}

	/** Text is taken as it is typed. */
	private static JsonNode value(String typed, FlagType type) {
		if (type == FlagType.STRING) {
			return StringNode.valueOf(typed);
		}
		if (typed.isEmpty()) {
			throw new IllegalArgumentException("A variant without a value");
		}
		return JSON.readTree(typed);
	}

	private Rule rule(FlagForm.RuleForm form, List<Variant> variants, String off) {
		try {
			var conditions = form.conditions()
				.stream()
				.filter(condition -> !condition.isBlank())
				.map(row -> this.values.read(row.attribute(), operator(row.operator()), row.values()))
				.toList();
			return new Rule(form.name(), conditions, serving("rules", form.serving(), variants, off));
		}
		catch (UnknownValue ex) {
			this.errors.put("rules", ex.words());
			return null;
		}
	}

	private static Operator operator(String name) {
		return Arrays.stream(Operator.values())
			.filter(candidate -> candidate.name().equals(name))
			.findFirst()
			.orElse(null);
	}

	private Serving serving(String field, ServingForm form, List<Variant> variants, String off) {
		var rest = form.rest().isEmpty() ? off : form.rest();
		var typed = form.shares().isEmpty() ? first(variants) : form.shares();
		var serving = read(field, () -> {
			var shares = Arrays.stream(typed.split(",")).map(String::strip).toList();
			var list = (shares.size() == 1) ? List.of(new Share(shares.getFirst(), Serving.ALL))
					: shares.stream().map(FlagReader::share).toList();
			return new Serving(list, tenThousandths(form.coverage()), rest);
		});
		return (serving != null) ? serving : Serving.everybody(rest);
	}

	private static Share share(String typed) {
		var space = typed.lastIndexOf(' ');
		return new Share(typed.substring(0, Math.max(space, 0)).strip(), tenThousandths(typed.substring(space + 1)));
	}

	private static int tenThousandths(String percent) {
		return new BigDecimal(percent.replace("%", "").strip()).movePointRight(2).intValueExact();
	}

}
