package dev.doorstep.flags;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import dev.doorstep.ui.Text;
import tools.jackson.databind.JsonNode;

/** What is wrong with one flag, as far as it can be told without the others. */
class FlagCheck {

	private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*([.-][a-z0-9]+)*");

	private static final int LONGEST_KEY = 100;

	private final Flag flag;

	private final List<String> variants;

	private final List<Text> problems = new ArrayList<>();

	FlagCheck(Flag flag) {
		this.flag = flag;
		this.variants = flag.variants().stream().map(Variant::name).toList();
	}

	List<Text> problems() {
		checkWords();
		checkVariants();
		checkServing(this.flag.otherwise());
		this.flag.rules().forEach(this::checkRule);
		if (this.flag.archived() && this.flag.kind() == FlagKind.STEP) {
			add("flags.problem.step-archived");
		}
		if (this.flag.seed().isBlank() || Buckets.of(this.flag.hashVersion(), this.flag.seed(), "") == Buckets.NONE) {
			add("flags.problem.buckets");
		}
		return this.problems;
	}

	private void checkWords() {
		var key = this.flag.key();
		if (key.length() > LONGEST_KEY || !KEY.matcher(key).matches()) {
			add("flags.problem.key", LONGEST_KEY);
		}
		// A step says what it is for by its question, and belongs to whoever owns the
		// form.
		if (this.flag.kind() != FlagKind.STEP) {
			if (this.flag.description().isBlank()) {
				add("flags.problem.description");
			}
			if (this.flag.owner().isBlank()) {
				add("flags.problem.owner");
			}
		}
	}

	private void checkVariants() {
		if (this.variants.stream().anyMatch(String::isBlank)) {
			add("flags.problem.nameless");
		}
		FlagChecks.twice(this.variants).forEach(name -> add("flags.problem.variant-twice", name));
		this.flag.variants()
			.stream()
			.filter(variant -> !fits(variant.value()))
			.forEach(variant -> add("flags.problem.value", variant.name()));
		checkVariant(this.flag.off());
	}

	private boolean fits(JsonNode value) {
		return switch (this.flag.type()) {
			case BOOLEAN -> value.isBoolean();
			case STRING -> value.isString();
			case NUMBER -> value.isNumber();
			case JSON -> value.isContainer();
			case null -> false;
		};
	}

	private void checkVariant(String name) {
		if (!this.variants.contains(name)) {
			add("flags.problem.variant", name);
		}
	}

	private void checkServing(Serving serving) {
		serving.shares().forEach(share -> checkVariant(share.variant()));
		checkVariant(serving.rest());
		var sum = serving.shares().stream().mapToLong(Share::weight).sum();
		if (sum != Serving.ALL || serving.shares().stream().anyMatch(share -> share.weight() < 0)) {
			add("flags.problem.shares", percent(sum));
		}
		if (serving.coverage() < 0 || serving.coverage() > Serving.ALL) {
			add("flags.problem.coverage", percent(serving.coverage()));
		}
	}

	private static double percent(long buckets) {
		return buckets * 100.0 / Serving.ALL;
	}

	private void checkRule(Rule rule) {
		if (rule.name().isBlank()) {
			add("flags.problem.rule-nameless");
		}
		checkServing(rule.serving());
		rule.conditions().forEach(condition -> checkCondition(rule, condition));
	}

	private void checkCondition(Rule rule, Condition condition) {
		if (!Trait.KEYS.contains(condition.attribute())) {
			add("flags.problem.attribute", rule.name(), condition.attribute());
		}
		if (condition.operator() == null || condition.values().isEmpty()) {
			add("flags.problem.condition", rule.name(), condition.attribute());
		}
		if (condition.operator() == Operator.WITHIN) {
			try {
				TimeWindow.of(condition.values());
			}
			catch (IllegalArgumentException ex) {
				add("flags.problem.window", rule.name());
			}
		}
	}

	private void add(String key, Object... more) {
		var arguments = new Object[more.length + 1];
		arguments[0] = this.flag.key();
		System.arraycopy(more, 0, arguments, 1, more.length);
		this.problems.add(Text.message(key, arguments));
	}

}
