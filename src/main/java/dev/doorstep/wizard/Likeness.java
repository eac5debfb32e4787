package dev.doorstep.wizard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import dev.doorstep.flags.AskedAbout;
import dev.doorstep.flags.Trait;
import dev.doorstep.requests.facts.Fact;
import dev.doorstep.requests.facts.Facts;
import dev.doorstep.requests.facts.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What makes drafts alike: the revision they began with, which steps are answered, the
 * facts that steps rest on, and what flags ask about. Nothing else decides a route.
 */
final class Likeness {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final List<StepDefinition> steps;

	private final List<String> facts;

	private final boolean traits;

	private final boolean time;

	private final AskedAbout asked;

	Likeness(List<StepDefinition> steps, AskedAbout asked) {
		this.steps = steps;
		this.facts = facts(steps, asked).stream().map(Fact::id).toList();
		this.traits = asked.asksFor(Trait.LOCALE, Trait.DEVICE, Trait.VISITOR, Trait.SOURCE);
		this.time = asked.asksFor(Trait.TIME);
		this.asked = asked;
	}

	private static Set<Fact<?>> facts(List<StepDefinition> steps, AskedAbout asked) {
		var facts = new LinkedHashSet<Fact<?>>();
		steps.forEach(step -> facts.addAll(step.step().restsOn()));
		if (asked.asksFor(Trait.JOB_TYPE, Trait.TRADE)) {
			facts.add(Vocabulary.JOB);
		}
		if (asked.asksFor(Trait.STATE, Trait.ZIP)) {
			facts.add(Vocabulary.AREA);
		}
		return facts;
	}

	/** Whether their ids, too, make drafts differ, for a bucket decides. */
	boolean bucket() {
		return this.asked.bucket();
	}

	/** The same for all drafts that their ids do not make differ. */
	Object part(UUID draft) {
		return this.asked.part(draft.toString());
	}

	/** To be selected: what all have in common who are alike. */
	String columns() {
		return String.join(", ", alike());
	}

	private List<String> alike() {
		var columns = new ArrayList<>(List.of("revision"));
		columns.add(this.traits ? "origin" : "'{}' as origin");
		columns.add(this.time ? "started_at" : "null");
		for (int step = 0; step < this.steps.size(); step++) {
			columns.add("answers #> array[:%s, 'restedOn'] as %s".formatted(step(step), rested(step)));
			for (int fact = 0; fact < this.facts.size(); fact++) {
				columns.add("answers #> array[:%s, 'facts', :%s] as %s".formatted(step(step), fact(fact),
						found(step, fact)));
			}
		}
		return columns;
	}

	/** To be grouped by: the columns by their numbers. */
	String groups() {
		return String.join(", ", IntStream.rangeClosed(1, alike().size()).mapToObj(String::valueOf).toList());
	}

	Map<String, String> parameters() {
		var parameters = new HashMap<String, String>();
		for (int step = 0; step < this.steps.size(); step++) {
			parameters.put(step(step), this.steps.get(step).id());
		}
		for (int fact = 0; fact < this.facts.size(); fact++) {
			parameters.put(fact(fact), this.facts.get(fact));
		}
		return parameters;
	}

	/** The names of the columns that {@link #answers} reads. */
	List<String> answered() {
		var names = new ArrayList<String>();
		for (int step = 0; step < this.steps.size(); step++) {
			names.add(rested(step));
			for (int fact = 0; fact < this.facts.size(); fact++) {
				names.add(found(step, fact));
			}
		}
		return names;
	}

	/** As far as they decide about a route. */
	Answers answers(Map<String, String> row) {
		var answers = new LinkedHashMap<String, Answer>();
		for (int step = 0; step < this.steps.size(); step++) {
			var restedOn = row.get(rested(step));
			if (restedOn != null) {
				answers.put(this.steps.get(step).id(), new Answer(0, facts(row, step), DraftJson.facts(restedOn)));
			}
		}
		return new Answers(answers);
	}

	private Facts facts(Map<String, String> row, int step) {
		var facts = new LinkedHashMap<String, JsonNode>();
		for (int fact = 0; fact < this.facts.size(); fact++) {
			var value = row.get(found(step, fact));
			if (value != null) {
				facts.put(this.facts.get(fact), JSON.readTree(value));
			}
		}
		return Facts.of(facts);
	}

	private static String step(int step) {
		return "step" + step;
	}

	private static String fact(int fact) {
		return "fact" + fact;
	}

	private static String rested(int step) {
		return "rested" + step;
	}

	private static String found(int step, int fact) {
		return "found" + step + "_" + fact;
	}

}
