package dev.doorstep.flags;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.doorstep.console.Search;

/**
 * A flag as it is typed. Lists end with a blank row to fill in, and blank rows are left
 * out when it is read.
 */
record FlagForm(String key, String kind, String type, String description, String owner, String reviewBy,
		List<VariantForm> variants, String off, ServingForm otherwise, List<RuleForm> rules, List<NeedForm> needs) {

	FlagForm {
		key = Search.tidy(key);
		kind = Search.tidy(kind);
		type = Search.tidy(type);
		description = Search.tidy(description);
		owner = Search.tidy(owner);
		reviewBy = Search.tidy(reviewBy);
		variants = (variants != null) ? variants.stream().filter(Objects::nonNull).toList() : List.of();
		off = Search.tidy(off);
		otherwise = Objects.requireNonNullElseGet(otherwise, () -> new ServingForm("", "100", ""));
		rules = (rules != null) ? rules.stream().filter(Objects::nonNull).toList() : List.of();
		needs = (needs != null) ? needs.stream().filter(Objects::nonNull).toList() : List.of();
	}

	/** A rule; without a name it is a blank row. */
	record RuleForm(String name, List<ConditionForm> conditions, ServingForm serving) {

		RuleForm {
			name = Search.tidy(name);
			conditions = (conditions != null) ? conditions.stream().filter(Objects::nonNull).toList() : List.of();
			serving = Objects.requireNonNullElseGet(serving, () -> new ServingForm("", "100", ""));
		}

		static RuleForm blank() {
			return new RuleForm("", List.of(ConditionForm.blank()), null);
		}

		static RuleForm of(Rule rule, ConditionValues values) {
			return new RuleForm(rule.name(),
					rule.conditions().stream().map(condition -> ConditionForm.of(condition, values)).toList(),
					ServingForm.of(rule.serving()))
				.roomier();
		}

		RuleForm roomier() {
			return new RuleForm(this.name,
					withBlank(this.conditions.stream().filter(condition -> !condition.isBlank()).toList(),
							ConditionForm.blank()),
					this.serving);
		}

		public boolean isBlank() {
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

		static ConditionForm of(Condition condition, ConditionValues values) {
			return new ConditionForm(condition.attribute(),
					(condition.operator() != null) ? condition.operator().name() : "", values.write(condition));
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

	static FlagForm blank(FlagType type) {
		return (type == FlagType.BOOLEAN)
				? blank(type, List.of(new VariantForm("on", "true"), new VariantForm("off", "false")), "off",
						new ServingForm("on", "0", "off"))
				: blank(type, List.of(), "", new ServingForm("", "0", ""));
	}

	private static FlagForm blank(FlagType type, List<VariantForm> variants, String off, ServingForm otherwise) {
		return new FlagForm("", FlagKind.RELEASE.name(), type.name(), "", "", "", variants, off, otherwise, List.of(),
				List.of());
	}

	static FlagForm of(Flag flag, ConditionValues values) {
		return new FlagForm(flag.key(), (flag.kind() != null) ? flag.kind().name() : "", flag.type().name(),
				flag.description(), flag.owner(), Objects.toString(flag.reviewBy(), ""),
				flag.variants().stream().map(VariantForm::of).toList(), flag.off(), ServingForm.of(flag.otherwise()),
				flag.rules().stream().map(rule -> RuleForm.of(rule, values)).toList(),
				flag.prerequisites().stream().map(need -> new NeedForm(need.flag(), need.variant())).toList());
	}

	public boolean isBoolean() {
		return this.type.equals(FlagType.BOOLEAN.name());
	}

	/** With a blank row to fill in at the end of every list. */
	FlagForm roomier() {
		var written = this.rules.stream().filter(rule -> !rule.isBlank()).map(RuleForm::roomier).toList();
		var filled = this.variants.stream().filter(variant -> !variant.isBlank()).toList();
		return new FlagForm(this.key, this.kind, this.type, this.description, this.owner, this.reviewBy,
				isBoolean() ? filled : withBlank(filled, new VariantForm("", "")), this.off, this.otherwise,
				withBlank(written, RuleForm.blank()),
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
