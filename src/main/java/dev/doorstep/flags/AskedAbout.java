package dev.doorstep.flags;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the flags of a form look at: whoever differs in nothing of it is asked the same
 * steps.
 *
 * @param bucket whether a part of the visitors is told apart from the others
 * @param traits what rules ask about
 */
public record AskedAbout(boolean bucket, Set<Trait> traits) {

	static final AskedAbout ANYTHING = new AskedAbout(true, Set.of(Trait.values()));

	static final AskedAbout NOTHING = new AskedAbout(false, Set.of());

	/** By the flags of the steps, and by those that they require. */
	static AskedAbout by(Configuration configuration) {
		return configuration.steps()
			.stream()
			.map(step -> by("step." + step, configuration))
			.reduce(NOTHING, AskedAbout::and);
	}

	private static AskedAbout by(String key, Configuration configuration) {
		return configuration.flag(key).filter(Flag::on).map(flag -> by(flag, configuration)).orElse(NOTHING);
	}

	private static AskedAbout by(Flag flag, Configuration configuration) {
		var required = flag.prerequisites()
			.stream()
			.map(other -> by(other.flag(), configuration))
			.reduce(NOTHING, AskedAbout::and);
		var servings = Stream.concat(flag.rules().stream().map(Rule::serving), Stream.of(flag.otherwise()));
		var traits = EnumSet.noneOf(Trait.class);
		flag.rules()
			.stream()
			.flatMap(rule -> rule.conditions().stream())
			.forEach(condition -> Trait.of(condition.attribute()).ifPresent(traits::add));
		return required.and(new AskedAbout(servings.anyMatch(AskedAbout::divides), traits));
	}

	private static boolean divides(Serving serving) {
		return serving.coverage() != 0 && (serving.coverage() != Serving.ALL || serving.shares().size() > 1);
	}

	AskedAbout and(AskedAbout other) {
		var both = EnumSet.noneOf(Trait.class);
		both.addAll(this.traits);
		both.addAll(other.traits);
		return new AskedAbout(this.bucket || other.bucket, both);
	}

	public boolean asksFor(Trait... candidates) {
		return Stream.of(candidates).anyMatch(this.traits::contains);
	}

}
