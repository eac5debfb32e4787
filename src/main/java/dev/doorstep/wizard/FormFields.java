package dev.doorstep.wizard;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.beans.BeanUtils;
import org.springframework.util.ReflectionUtils;

/**
 * Turns a page's fields into a form record and back. Every component is text, so nothing
 * typed can be lost in a conversion; a {@code Map} component named {@code answers} meets
 * the fields {@code answers[…]}.
 */
final class FormFields {

	private final Constructor<? extends Record> constructor;

	private final List<RecordComponent> components;

	FormFields(Class<? extends Record> type) {
		this.components = List.of(type.getRecordComponents());
		this.components.forEach(FormFields::requireText);
		this.constructor = BeanUtils.getResolvableConstructor(type);
		ReflectionUtils.makeAccessible(this.constructor);
		this.components.forEach(component -> ReflectionUtils.makeAccessible(component.getAccessor()));
	}

	private static void requireText(RecordComponent component) {
		if (!List.of(String.class, List.class, Map.class).contains(component.getType())) {
			throw new IllegalStateException("%s.%s must be String, List<String> or Map<String, List<String>>"
				.formatted(component.getDeclaringRecord().getSimpleName(), component.getName()));
		}
	}

	/** The fields of this form among all that was sent, in the form's order. */
	Map<String, List<String>> pick(Map<String, String[]> sent) {
		var picked = new LinkedHashMap<String, List<String>>();
		for (var component : this.components) {
			sent.forEach((name, values) -> {
				if (owns(component, name)) {
					picked.put(name, Arrays.stream(values).map(TypedText::tidy).toList());
				}
			});
		}
		return picked;
	}

	Record form(Map<String, List<String>> values) {
		var arguments = this.components.stream().map(component -> argument(component, values)).toArray();
		return BeanUtils.instantiateClass(this.constructor, arguments);
	}

	private static Object argument(RecordComponent component, Map<String, List<String>> values) {
		var own = values.getOrDefault(component.getName(), List.of());
		if (component.getType() == String.class) {
			return own.isEmpty() ? "" : own.getFirst();
		}
		return (component.getType() == List.class) ? own : entries(component, values);
	}

	private static Map<String, List<String>> entries(RecordComponent component, Map<String, List<String>> values) {
		var entries = new LinkedHashMap<String, List<String>>();
		values.forEach((name, value) -> {
			if (owns(component, name)) {
				entries.put(name.substring(component.getName().length() + 1, name.length() - 1), value);
			}
		});
		return Collections.unmodifiableMap(entries);
	}

	Set<String> names() {
		return this.components.stream().map(RecordComponent::getName).collect(Collectors.toSet());
	}

	/** The component that a field belongs to. */
	Optional<String> owner(String field) {
		return this.components.stream()
			.filter(component -> owns(component, field))
			.map(RecordComponent::getName)
			.findFirst();
	}

	private static boolean owns(RecordComponent component, String name) {
		return (component.getType() == Map.class) ? name.startsWith(component.getName() + "[") && name.endsWith("]")
				: name.equals(component.getName());
	}

	Map<String, List<String>> values(Record form) {
		var values = new LinkedHashMap<String, List<String>>();
		for (var component : this.components) {
			switch (value(component, form)) {
				case String text -> values.put(component.getName(), List.of(text));
				case Map<?, ?> entries ->
					entries.forEach((key, value) -> values.put(component.getName() + "[" + key + "]", texts(value)));
				case Object texts -> values.put(component.getName(), texts(texts));
			}
		}
		return values;
	}

	private static List<String> texts(Object values) {
		return ((List<?>) values).stream().map(Objects::toString).toList();
	}

	private static Object value(RecordComponent component, Record form) {
		try {
			return component.getAccessor().invoke(form);
		}
		catch (IllegalAccessException | InvocationTargetException ex) {
			throw new IllegalStateException("Cannot read " + component, ex);
		}
	}

	/** Where a field stands in the form: errors are listed in this order. */
	int indexOf(String field) {
		for (int index = 0; index < this.components.size(); index++) {
			if (field.equals(this.components.get(index).getName()) || owns(this.components.get(index), field)) {
				return index;
			}
		}
		return this.components.size();
	}

}
