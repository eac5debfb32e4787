package dev.doorstep.analytics;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.util.ReflectionUtils;

/** Reads what the catalogue's records say. */
final class Catalogue {

	private Catalogue() {
	}

	/** The events there are. */
	static List<Class<?>> events() {
		return List.of(TrackedEvent.class.getPermittedSubclasses());
	}

	/** Their names, as people may look for them. */
	static List<String> names() {
		return events().stream().map(event -> event.getAnnotation(Tracked.class).name()).sorted().toList();
	}

	static String name(Class<? extends TrackedEvent> event) {
		return event.getAnnotation(Tracked.class).name();
	}

	/** Property names and values; a property without a value is left out. */
	static Map<String, Object> properties(TrackedEvent event) {
		var properties = new LinkedHashMap<String, Object>();
		for (var component : event.getClass().getRecordComponents()) {
			var value = ReflectionUtils.invokeMethod(component.getAccessor(), event);
			if (value != null) {
				properties.put(propertyName(component), plain(value));
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
