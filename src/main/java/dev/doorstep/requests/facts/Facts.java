package dev.doorstep.requests.facts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is known about a job. Immutable; values are held as JSON, so that a fact this
 * release does not know yet, or no longer, is kept untouched.
 */
public final class Facts {

	public static final Facts NONE = new Facts(Map.of());

	private static final JsonMapper JSON = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
		.build();

	private final Map<String, JsonNode> values;

	private Facts(Map<String, JsonNode> values) {
		this.values = Collections.unmodifiableMap(values);
	}

	public static Facts of(Map<String, JsonNode> values) {
		return new Facts(new LinkedHashMap<>(values));
	}

	public <T> Optional<T> get(Fact<T> fact) {
		return Optional.ofNullable(this.values.get(fact.id())).map(value -> JSON.treeToValue(value, fact.type()));
	}

	public boolean has(Fact<?> fact) {
		return this.values.containsKey(fact.id());
	}

	/** These facts and one more; nothing known (null) takes the fact away. */
	public <T> Facts with(Fact<T> fact, T value) {
		var more = new LinkedHashMap<>(this.values);
		if (value == null) {
			more.remove(fact.id());
		}
		else {
			more.put(fact.id(), JSON.valueToTree(value));
		}
		return new Facts(more);
	}

	public Facts plus(Facts others) {
		var more = new LinkedHashMap<>(this.values);
		more.putAll(others.values);
		return new Facts(more);
	}

	/** What these facts say that the others do not, or say otherwise. */
	public Facts beyond(Facts others) {
		return only(entry -> !entry.getValue().equals(others.values.get(entry.getKey())));
	}

	/** These facts as far as they are named. */
	public Facts only(Set<Fact<?>> named) {
		var ids = named.stream().map(Fact::id).collect(Collectors.toSet());
		return only(entry -> ids.contains(entry.getKey()));
	}

	/** These facts without what tells who or where the homeowner is. */
	public Facts impersonal() {
		return only(entry -> !Vocabulary.PERSONAL.contains(entry.getKey()));
	}

	/** Of these facts what tells who or where the homeowner is. */
	public Facts personal() {
		return only(entry -> Vocabulary.PERSONAL.contains(entry.getKey()));
	}

	private Facts only(Predicate<Map.Entry<String, JsonNode>> kept) {
		var fewer = new LinkedHashMap<String, JsonNode>();
		this.values.entrySet().stream().filter(kept).forEach(entry -> fewer.put(entry.getKey(), entry.getValue()));
		return new Facts(fewer);
	}

	public Map<String, JsonNode> values() {
		return this.values;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Facts facts && facts.values.equals(this.values);
	}

	@Override
	public int hashCode() {
		return this.values.hashCode();
	}

	@Override
	public String toString() {
		return "Facts" + this.values.keySet();
	}

}
