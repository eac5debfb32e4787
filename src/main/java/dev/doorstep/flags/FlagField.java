package dev.doorstep.flags;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import dev.doorstep.ui.Dates;
import dev.doorstep.ui.Text;

/**
 * One thing that is asked about a flag: whoever edits it changes some of them, and what
 * others do to the rest meanwhile is kept.
 */
enum FlagField {

	DESCRIPTION("flags.edit.description.label", Flag::description, flag -> typed(flag.description())),

	OWNER("flags.edit.owner.label", Flag::owner, flag -> typed(flag.owner())),

	REVIEW("flags.edit.reviewBy.label", Flag::reviewBy,
			flag -> (flag.reviewBy() != null) ? Dates.shortly(flag.reviewBy()) : typed("")),

	KIND("flags.column.kind", Flag::kind, flag -> Wording.kind(flag.kind())),

	VARIANTS("flags.variants", Flag::variants, flag -> lines(flag.variants(), FlagField::variant)),

	OFF("flags.edit.off.label", Flag::off, flag -> typed(flag.off())),

	RULES("flags.rules", Flag::rules, flag -> lines(flag.rules(), FlagField::rule)),

	OTHERWISE("flags.rules.otherwise", Flag::otherwise, flag -> Wording.serving(flag.otherwise())),

	NEEDS("flags.facts.needs", Flag::prerequisites,
			flag -> lines(flag.prerequisites(), need -> Text.plain(need.flag() + " = " + need.variant())));

	private final String label;

	private final Function<Flag, Object> value;

	private final Function<Flag, Text> words;

	FlagField(String label, Function<Flag, Object> value, Function<Flag, Text> words) {
		this.label = label;
		this.value = value;
		this.words = words;
	}

	/** The field that asks whose word counts for it. */
	String choice() {
		return "keep-" + Wording.id(this);
	}

	Text label() {
		return Text.message(this.label);
	}

	/** What it is in a flag, as people read it. */
	Text words(Flag flag) {
		return this.words.apply(flag);
	}

	boolean differs(Flag one, Flag other) {
		return !Objects.equals(this.value.apply(one), this.value.apply(other));
	}

	private static Text typed(String words) {
		return words.isBlank() ? Text.message("flags.diff.nothing") : Text.plain(words);
	}

	private static <T> Text lines(List<T> parts, Function<T, Text> words) {
		return parts.isEmpty() ? typed("") : Wording.joined(parts.stream().map(words).toList(), "; ");
	}

	private static Text variant(Variant variant) {
		return Text.plain(variant.name() + " = " + variant.value());
	}

	private static Text rule(Rule rule) {
		return Wording.joined(List.of(Text.plain(rule.name()), Wording.conditions(rule.conditions()),
				Wording.serving(rule.serving())), " – ");
	}

}
