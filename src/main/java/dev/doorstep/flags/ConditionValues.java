package dev.doorstep.flags;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.doorstep.ui.Text;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What conditions compare with, as people type and read it: trades and jobs by their
 * names, times where the person lives. A word that nothing could ever meet is refused
 * while it is typed.
 */
@Component
class ConditionValues {

	private static final Map<Trait, List<String>> FIXED = Map.of(Trait.DEVICE, List.of("phone", "tablet", "desktop"),
			Trait.VISITOR, List.of("new", "returning"), Trait.LOCALE, List.of("en", "es"));

	private final ObjectProvider<TraitValues> others;

	private final MessageSource messages;

	ConditionValues(ObjectProvider<TraitValues> others, MessageSource messages) {
		this.others = others;
		this.messages = messages;
	}

	/** The values a trait can have, by id; empty when any will do. */
	Map<String, Text> known(Trait trait) {
		var known = new LinkedHashMap<String, Text>();
		FIXED.getOrDefault(trait, List.of())
			.forEach(id -> known.put(id, Text.message("flags.value.%s.%s".formatted(trait.key(), id))));
		this.others.forEach(values -> known.putAll(values.of(trait)));
		return known;
	}

	/**
	 * Reads what somebody typed.
	 * @throws UnknownValue when the condition could never be met
	 */
	Condition read(String attribute, Operator operator, String typed) {
		var trait = Trait.of(attribute);
		if (trait.filter(Trait.TIME::equals).isPresent()) {
			return new Condition(attribute, Operator.WITHIN, TypedWindow.read(typed));
		}
		if (operator == Operator.WITHIN) {
			throw new UnknownValue("flags.edit.window.time");
		}
		var values = Arrays.stream(typed.split(",")).map(String::strip).filter(value -> !value.isEmpty());
		return new Condition(attribute, operator, trait.isPresent() && operator != Operator.BEGINS_WITH
				? values.map(value -> id(trait.get(), value)).toList() : values.toList());
	}

	/**
	 * A visitor's own value, as somebody describes it; a word nobody knows is taken as it
	 * is.
	 */
	String one(Trait trait, String typed) {
		try {
			return read(trait.key(), Operator.IS_ONE_OF, typed).values().getFirst();
		}
		catch (UnknownValue | NoSuchElementException ex) {
			return typed;
		}
	}

	private String id(Trait trait, String typed) {
		var known = known(trait);
		if (known.isEmpty()) {
			return (trait == Trait.STATE) ? typed.toUpperCase(Locale.ROOT) : typed;
		}
		return known.entrySet()
			.stream()
			.filter(value -> value.getKey().equalsIgnoreCase(typed) || words(value.getValue()).equalsIgnoreCase(typed))
			.map(Map.Entry::getKey)
			.findFirst()
			.orElseThrow(() -> new UnknownValue("flags.edit.value.unknown", typed, Wording.trait(trait)));
	}

	/** As it would be typed. */
	String write(Condition condition) {
		if (condition.operator() == Operator.WITHIN) {
			return TypedWindow.write(condition.values());
		}
		var known = (condition.operator() != Operator.BEGINS_WITH)
				? Trait.of(condition.attribute()).map(this::known).orElse(Map.of()) : Map.<String, Text>of();
		return condition.values()
			.stream()
			.map(value -> Optional.ofNullable(known.get(value))
				.map(this::words)
				.filter(words -> !words.contains(","))
				.orElse(value))
			.collect(Collectors.joining(", "));
	}

	private String words(Text text) {
		return text.in(LocaleContextHolder.getLocale(), this.messages);
	}

}
