package dev.doorstep.flags;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.doorstep.console.Search;

/**
 * A flag as it is typed. Lists end with a blank row to fill in, and blank rows are left
 * out when it is read.
 *
 * @param variants one a line, like {@code short = "Send it"}
 */
record FlagForm(String key, String kind, String type, String description, String owner, String reviewBy,
		String variants, String off, ServingForm otherwise, List<RuleForm> rules, List<NeedForm> needs) {

	FlagForm {
		key = Search.tidy(key);
		kind = Search.tidy(kind);
		type = Search.tidy(type);
		description = Search.tidy(description);
		owner = Search.tidy(owner);
		reviewBy = Search.tidy(reviewBy);
		variants = Search.tidy(variants);
		off = Search.tidy(off);
		otherwise = Objects.requireNonNullElseGet(otherwise, () -> new ServingForm("on", "100", "off"));
		rules = (rules != null) ? rules.stream().filter(Objects::nonNull).toList() : List.of();
		needs = (needs != null) ? needs.stream().filter(Objects::nonNull).toList() : List.of();
	}

	/** Who gets what: one variant, or {@code short 50, long 50}. */
	record ServingForm(String shares, String coverage, String rest) {

		ServingForm {
			shares = Search.tidy(shares);
			coverage = Search.tidy(coverage);
			rest = Search.tidy(rest);
		}

		static ServingForm of(Serving serving) {
			var shares = (serving.shares().size() == 1) ? serving.shares().getFirst().variant()
					: serving.shares()
						.stream()
						.map(share -> share.variant() + " " + percent(share.weight()))
						.collect(Collectors.joining(", "));
			return new ServingForm(shares, percent(serving.coverage()), serving.rest());
		}

		private static String percent(int tenThousandths) {
			return (tenThousandths % 100 == 0) ? Integer.toString(tenThousandths / 100)
					: Double.toString(tenThousandths / 100.0);
		}

	}

	/** A rule; without a name it is a blank row. */
	record RuleForm(String name, List<ConditionForm> conditions, ServingForm serving) {

		RuleForm {
			name = Search.tidy(name);
			conditions = (conditions != null) ? conditions.stream().filter(Objects::nonNull).toList() : List.of();
			serving = Objects.requireNonNullElseGet(serving, () -> new ServingForm("on", "100", "off"));
		}

		static RuleForm blank() {
			return new RuleForm("", List.of(ConditionForm.blank()), null);
		}

		static RuleForm of(Rule rule) {
			return new RuleForm(rule.name(), rule.conditions().stream().map(ConditionForm::of).toList(),
					ServingForm.of(rule.serving()))
				.roomier();
		}

		RuleForm roomier() {
			return new RuleForm(this.name,
					withBlank(this.conditions.stream().filter(condition -> !condition.isBlank()).toList(),
							ConditionForm.blank()),
					this.serving);
		}

		boolean isBlank() {
			return this.name.isEmpty() && this.conditions.stream().allMatch(ConditionForm::isBlank);
		}

	}

	/** A condition; without a value it is a blank row. */
	record ConditionForm(String attribute, String operator, String values) {

		ConditionForm {
			attribute = Search.tidy(attribute);
			operator = Search.tidy(operator);
			values = Search.tidy(values);
		}

		static ConditionForm blank() {
			return new ConditionForm(Trait.DEVICE.key(), Operator.IS_ONE_OF.name(), "");
		}

		static ConditionForm of(Condition condition) {
			return new ConditionForm(condition.attribute(),
					(condition.operator() != null) ? condition.operator().name() : "",
					String.join(", ", condition.values()));
		}

		boolean isBlank() {
			return this.values.isEmpty();
		}

	}

	/** Another flag this one needs. */
	record NeedForm(String flag, String variant) {

		NeedForm {
			flag = Search.tidy(flag);
			variant = Search.tidy(variant);
		}

		boolean isBlank() {
			return this.flag.isEmpty();
		}

	}

	static FlagForm blank() {
		return new FlagForm("", FlagKind.RELEASE.name(), FlagType.BOOLEAN.name(), "", "", "", "on = true\noff = false",
				"off", new ServingForm("on", "0", "off"), List.of(), List.of());
	}

	static FlagForm of(Flag flag) {
		var variants = flag.variants()
			.stream()
			.map(variant -> variant.name() + " = " + variant.value())
			.collect(Collectors.joining("\n"));
		return new FlagForm(flag.key(), (flag.kind() != null) ? flag.kind().name() : "", flag.type().name(),
				flag.description(), flag.owner(), Objects.toString(flag.reviewBy(), ""), variants, flag.off(),
				ServingForm.of(flag.otherwise()), flag.rules().stream().map(RuleForm::of).toList(),
				flag.prerequisites().stream().map(need -> new NeedForm(need.flag(), need.variant())).toList());
	}

	/** With a blank row to fill in at the end of every list. */
	FlagForm roomier() {
		var written = this.rules.stream().filter(rule -> !rule.isBlank()).map(RuleForm::roomier).toList();
		return new FlagForm(this.key, this.kind, this.type, this.description, this.owner, this.reviewBy, this.variants,
				this.off, this.otherwise, withBlank(written, RuleForm.blank()),
				withBlank(this.needs.stream().filter(need -> !need.isBlank()).toList(), new NeedForm("", "on")));
	}

	/** With these fields as they are in another one. */
	FlagForm taking(Set<FlagField> fields, FlagForm other) {
		var from = (Function<FlagField, FlagForm>) field -> fields.contains(field) ? other : this;
		return new FlagForm(this.key, from.apply(FlagField.KIND).kind, this.type,
				from.apply(FlagField.DESCRIPTION).description, from.apply(FlagField.OWNER).owner,
				from.apply(FlagField.REVIEW).reviewBy, from.apply(FlagField.VARIANTS).variants,
				from.apply(FlagField.OFF).off, from.apply(FlagField.OTHERWISE).otherwise,
				from.apply(FlagField.RULES).rules, from.apply(FlagField.NEEDS).needs);
	}

	LocalDate reviewDate() {
		return this.reviewBy.isEmpty() ? null : LocalDate.parse(this.reviewBy);
	}

	private static <T> List<T> withBlank(List<T> rows, T blank) {
		return Stream.concat(rows.stream(), Stream.of(blank)).toList();
	}

}
