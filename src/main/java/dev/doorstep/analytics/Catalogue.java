package dev.doorstep.analytics;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.util.ReflectionUtils;

/** Reads what the catalogue's records say. */
final class Catalogue {

	/** A class looks its components and annotations up anew whenever it is asked. */
	private static final ClassValue<Shape> SHAPES = new ClassValue<>() {

		@Override
		protected Shape computeValue(Class<?> event) {
			return new Shape(event.getAnnotation(Tracked.class).name(),
					Arrays.stream(event.getRecordComponents())
						.map(component -> new Property(propertyName(component), component.getAccessor()))
						.toList());
		}

	};

	private Catalogue() {
	}

	private record Shape(String name, List<Property> properties) {
	}

	private record Property(String name, Method accessor) {
	}

	/** The events there are. */
	static List<Class<?>> events() {
		return List.of(TrackedEvent.class.getPermittedSubclasses());
	}

	/** Their names, as people may look for them. */
	static List<String> names() {
		return events().stream().map(event -> SHAPES.get(event).name()).sorted().toList();
	}

	static String name(Class<? extends TrackedEvent> event) {
		return SHAPES.get(event).name();
	}

	/** Property names and values; a property without a value is left out. */
	static Map<String, Object> properties(TrackedEvent event) {
		var properties = new LinkedHashMap<String, Object>();
		for (var property : SHAPES.get(event.getClass()).properties()) {
			var value = ReflectionUtils.invokeMethod(property.accessor(), event);
			if (value != null) {
				properties.put(property.name(), plain(value));
			}
		}
		return properties;
	}

	/** {@code stepIndex} is reported as {@code step_index}. */
	static String propertyName(RecordComponent component) {
		return component.getName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
	}

	private static Object plain(Object value) {
		return switch (value) {
			case Number number -> number;
			case Boolean truth -> truth;
			case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT);
			case List<?> several -> several.stream().map(Catalogue::plain).toList();
			default -> value.toString();
		};
	}

	/** The types a property may have; none of them holds what a person wrote. */
	static boolean allowed(RecordComponent component) {
		var type = component.getGenericType().getTypeName();
		return component.getType().isEnum() || ALLOWED.contains(type);
	}

	private static final List<String> ALLOWED = List.of("int", "long", "boolean", "java.util.UUID",
			"dev.doorstep.ui.Word", "java.util.List<dev.doorstep.ui.Word>");

}
