package dev.doorstep.flags;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import tools.jackson.databind.node.BooleanNode;

/**
 * A named switch. Immutable: a change makes a new one in a new revision.
 *
 * @param owner who answers for it
 * @param reviewBy when somebody should ask whether it is still needed, or null
 * @param variants its possible values, in the order people see them
 * @param on whether it is asked at all; off, everybody gets the off variant
 * @param off the variant while it is off, or while a prerequisite fails
 * @param rules the first one that applies decides
 * @param otherwise what is served when no rule applies
 * @param seed makes its buckets independent of every other flag's; never changes while a
 * rollout runs
 * @param hashVersion how the bucket is computed; stored, so that a later way moves nobody
 * @param archived kept to be looked at and brought back, but not there for those who ask
 */
public record Flag(String key, FlagKind kind, FlagType type, String description, String owner, LocalDate reviewBy,
		List<Variant> variants, boolean on, String off, List<Prerequisite> prerequisites, List<Rule> rules,
		Serving otherwise, String seed, int hashVersion, @JsonInclude(Include.NON_DEFAULT) boolean archived) {

	public Flag {
		variants = List.copyOf(variants);
		prerequisites = List.copyOf(prerequisites);
		rules = List.copyOf(rules);
	}

	/** A flag in use. */
	public Flag(String key, FlagKind kind, FlagType type, String description, String owner, LocalDate reviewBy,
			List<Variant> variants, boolean on, String off, List<Prerequisite> prerequisites, List<Rule> rules,
			Serving otherwise, String seed, int hashVersion) {
		this(key, kind, type, description, owner, reviewBy, variants, on, off, prerequisites, rules, otherwise, seed,
				hashVersion, false);
	}

	/** The flag of a step that nobody has configured yet. */
	public static Flag ofStep(String id, boolean on) {
		var key = "step." + id;
		var variants = List.of(new Variant("on", BooleanNode.TRUE), new Variant("off", BooleanNode.FALSE));
		return new Flag(key, FlagKind.STEP, FlagType.BOOLEAN, "", "", null, variants, on, "off", List.of(), List.of(),
				Serving.everybody("on"), key, 2);
	}

	/** The same flag, with words for those who meet it in the console. */
	public Flag described(String description, String owner) {
		return new Flag(this.key, this.kind, this.type, description, owner, this.reviewBy, this.variants, this.on,
				this.off, this.prerequisites, this.rules, this.otherwise, this.seed, this.hashVersion);
	}

	Flag switched(boolean on) {
		return new Flag(this.key, this.kind, this.type, this.description, this.owner, this.reviewBy, this.variants, on,
				this.off, this.prerequisites, this.rules, this.otherwise, this.seed, this.hashVersion, this.archived);
	}

	Flag archived(boolean archived) {
		return new Flag(this.key, this.kind, this.type, this.description, this.owner, this.reviewBy, this.variants,
				this.on, this.off, this.prerequisites, this.rules, this.otherwise, this.seed, this.hashVersion,
				archived);
	}

}
