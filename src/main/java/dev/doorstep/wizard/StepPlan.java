package dev.doorstep.wizard;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import dev.doorstep.flags.Configuration;
import dev.doorstep.flags.Flag;
import dev.doorstep.flags.Preview;
import dev.doorstep.flags.Revision;
import dev.doorstep.ui.Text;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * A form that an admin puts together and has not published: kept in the page's address,
 * so that the back button takes back, and a colleague can be shown it. Immutable.
 *
 * @param base the revision it starts from
 */
record StepPlan(long base, List<PlannedStep> steps) {

	/** The form as it is. */
	static StepPlan of(Revision revision, StepRegistry registry) {
		var configuration = revision.configuration();
		var order = new LinkedHashSet<StepDefinition>();
		configuration.steps().forEach(id -> registry.find(id).ifPresent(order::add));
		order.addAll(registry.all());
		return new StepPlan(revision.number(),
				order.stream().map(step -> PlannedStep.of(step, configuration)).toList());
	}

	/**
	 * What this one changes of the form it starts from, changed in what somebody else has
	 * published meanwhile; all that it leaves alone is theirs.
	 */
	StepPlan rebased(StepPlan before, StepPlan current) {
		var merged = current.steps()
			.stream()
			.map(theirs -> find(theirs.step().id()).filter(ours -> !before.steps().contains(ours)).orElse(theirs))
			.toList();
		var plan = new StepPlan(current.base(), merged);
		return ids().equals(before.ids()) ? plan : plan.inOrder(ids());
	}

	/** These steps first and in this order; what is not named keeps its place behind. */
	StepPlan inOrder(List<String> ids) {
		var ordered = new ArrayList<>(this.steps);
		ordered.sort(Comparator.comparingInt(planned -> {
			var place = ids.indexOf(planned.step().id());
			return (place >= 0) ? place : ids.size() + this.steps.indexOf(planned);
		}));
		return new StepPlan(this.base, ordered);
	}

	StepPlan with(PlannedStep changed) {
		return new StepPlan(this.base,
				this.steps.stream().map(step -> step.step().equals(changed.step()) ? changed : step).toList());
	}

	/** One place up (-1) or down (1), as far as there is one. */
	StepPlan moved(StepDefinition step, int by) {
		var ids = new ArrayList<>(ids());
		var place = ids.indexOf(step.id());
		ids.add(Math.clamp(place + by, 0, ids.size() - 1), ids.remove(place));
		return inOrder(ids);
	}

	Optional<PlannedStep> find(String id) {
		return this.steps.stream().filter(planned -> planned.step().id().equals(id)).findFirst();
	}

	private List<String> ids() {
		return this.steps.stream().map(planned -> planned.step().id()).toList();
	}

	/**
	 * The configuration with this plan in it. Flags of no step stay as they are, and a
	 * new step stays out until somebody switches it on.
	 */
	Configuration in(Configuration configuration) {
		var ours = this.steps.stream()
			.filter(planned -> planned.on() || configuration.steps().contains(planned.step().id()))
			.toList();
		var flags = new LinkedHashMap<String, Flag>();
		configuration.flags().forEach(flag -> flags.put(flag.key(), flag));
		ours.forEach(planned -> flags.put(planned.step().flag(), planned.flag(configuration)));
		return new Configuration(ours.stream().map(planned -> planned.step().id()).toList(),
				List.copyOf(flags.values()));
	}

	/**
	 * The plan as a browser may try it: what it changes is forced, and a step that only
	 * some would see is seen.
	 */
	Preview preview(Configuration published, Instant until) {
		var overrides = new HashMap<String, String>();
		for (var planned : this.steps) {
			var asBefore = planned.equals(PlannedStep.of(planned.step(), published));
			if (!asBefore || planned.state().equals("rollout")) {
				overrides.put(planned.step().flag(), planned.state().equals("off") ? "off" : "on");
			}
		}
		return new Preview(this.base, overrides, in(published).steps(), until);
	}

	/** What it would change, one thing after the other. */
	List<Text> changesFrom(StepPlan before) {
		var changes = new ArrayList<Text>();
		for (var planned : this.steps) {
			var name = planned.step().name();
			before.find(planned.step().id()).filter(old -> !old.equals(planned)).ifPresent(old -> {
				if (old.on() != planned.on()) {
					changes.add(Text.message(planned.on() ? "wizard.plan.on" : "wizard.plan.off", name));
				}
				if (old.share() != planned.share()) {
					changes.add(Text.message("wizard.plan.share", name, old.percent(), planned.percent()));
				}
			});
		}
		if (!before.ids().equals(ids())) {
			changes.add(Text.message("wizard.plan.order"));
		}
		return changes;
	}

	/** Its address below another one. */
	String at(String path) {
		var address = UriComponentsBuilder.fromPath(path).queryParam("base", this.base);
		this.steps.forEach(planned -> {
			address.queryParam("order", planned.step().id());
			address.queryParam("share-" + planned.step().id(), planned.percent());
			if (!planned.on()) {
				address.queryParam("off", planned.step().id());
			}
		});
		return address.toUriString();
	}

}
