package dev.doorstep.flags;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import dev.doorstep.ui.Text;

/** What is not the same in two versions of one flag. */
final class FlagDifferences {

	private final Text name;

	private final FlagNames names;

	private final List<Difference> found = new ArrayList<>();

	FlagDifferences(Text name, FlagNames names) {
		this.name = name;
		this.names = names;
	}

	List<Difference> between(Flag before, Flag after) {
		if (before.archived() != after.archived()) {
			changed(after, after.archived() ? "flags.diff.archived" : "flags.diff.back");
		}
		if (before.on() != after.on()) {
			changed(after, after.on() ? "flags.diff.on" : "flags.diff.off");
		}
		serving(before.otherwise(), after.otherwise(), after);
		rules(before, after);
		prerequisites(before, after);
		variants(before, after);
		if (!before.off().equals(after.off())) {
			changed(after, "flags.diff.off-variant", before.off(), after.off());
		}
		words(before, after);
		if (this.found.isEmpty() && !before.equals(after)) {
			changed(after, "flags.diff.other");
		}
		return this.found;
	}

	private void serving(Serving before, Serving after, Flag flag) {
		if (before.equals(after)) {
			return;
		}
		if (before.shares().equals(after.shares()) && before.rest().equals(after.rest())) {
			changed(flag, "flags.diff.rollout", Wording.percent(before.coverage()), Wording.percent(after.coverage()));
		}
		else {
			changed(flag, "flags.diff.serving", Wording.serving(before), Wording.serving(after));
		}
	}

	private void rules(Flag before, Flag after) {
		var kept = Order.kept(names(before), names(after));
		for (var rule : after.rules()) {
			var was = before.rules().stream().filter(other -> other.name().equals(rule.name())).findFirst();
			if (was.isEmpty()) {
				this.found.add(Difference.added(after.key(), "flags.diff.rule.added", this.name, rule.name(),
						Wording.conditions(rule.conditions()), Wording.serving(rule.serving())));
				continue;
			}
			if (!kept.contains(rule.name())) {
				changed(after, "flags.diff.rule.moved", rule.name());
			}
			rule(was.get(), rule, after);
		}
		before.rules()
			.stream()
			.filter(rule -> !names(after).contains(rule.name()))
			.map(rule -> Difference.removed(after.key(), "flags.diff.rule.removed", this.name, rule.name()))
			.forEach(this.found::add);
	}

	private void rule(Rule before, Rule after, Flag flag) {
		if (!before.conditions().equals(after.conditions())) {
			changed(flag, "flags.diff.rule.conditions", after.name(), Wording.conditions(before.conditions()),
					Wording.conditions(after.conditions()));
		}
		if (!before.serving().equals(after.serving())) {
			changed(flag, "flags.diff.rule.serving", after.name(), Wording.serving(before.serving()),
					Wording.serving(after.serving()));
		}
	}

	private void prerequisites(Flag before, Flag after) {
		after.prerequisites()
			.stream()
			.filter(needed -> !before.prerequisites().contains(needed))
			.map(needed -> Difference.added(after.key(), "flags.diff.needs", this.name, this.names.flag(needed.flag()),
					needed.variant()))
			.forEach(this.found::add);
		before.prerequisites()
			.stream()
			.filter(needed -> !after.prerequisites().contains(needed))
			.map(needed -> Difference.removed(after.key(), "flags.diff.needs-not", this.name,
					this.names.flag(needed.flag()), needed.variant()))
			.forEach(this.found::add);
	}

	private void variants(Flag before, Flag after) {
		for (var variant : after.variants()) {
			before.variants()
				.stream()
				.filter(other -> other.name().equals(variant.name()))
				.findFirst()
				.ifPresentOrElse(was -> variant(was, variant, after), () -> this.found.add(Difference.added(after.key(),
						"flags.diff.variant.added", this.name, variant.name(), variant.value().toString())));
		}
		before.variants()
			.stream()
			.filter(variant -> after.variants().stream().noneMatch(other -> other.name().equals(variant.name())))
			.map(variant -> Difference.removed(after.key(), "flags.diff.variant.removed", this.name, variant.name()))
			.forEach(this.found::add);
	}

	private void variant(Variant before, Variant after, Flag flag) {
		if (!before.value().equals(after.value())) {
			changed(flag, "flags.diff.variant.value", after.name(), before.value().toString(),
					after.value().toString());
		}
	}

	private void words(Flag before, Flag after) {
		word(before, after, Flag::description, "flags.diff.description");
		word(before, after, Flag::owner, "flags.diff.owner");
		word(before, after, Flag::reviewBy, "flags.diff.review");
	}

	private void word(Flag before, Flag after, Function<Flag, Object> word, String key) {
		var was = word.apply(before);
		var is = word.apply(after);
		if (!Objects.equals(was, is)) {
			changed(after, key, said(was), said(is));
		}
	}

	private static Text said(Object word) {
		return (word == null || word.toString().isBlank()) ? Text.message("flags.diff.nothing")
				: Text.plain(word.toString());
	}

	private static List<String> names(Flag flag) {
		return flag.rules().stream().map(Rule::name).toList();
	}

	private void changed(Flag flag, String key, Object... arguments) {
		var all = new Object[arguments.length + 1];
		all[0] = this.name;
		System.arraycopy(arguments, 0, all, 1, arguments.length);
		this.found.add(Difference.changed(flag.key(), key, all));
	}

}
