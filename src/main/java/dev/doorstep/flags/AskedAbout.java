package dev.doorstep.flags;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the flags of a form look at: whoever differs in nothing of it is asked the same
 * steps.
 */
public final class AskedAbout {

	static final AskedAbout ANYTHING = new AskedAbout(true, Set.of(), Set.of(Trait.values()));

	static final AskedAbout NOTHING = new AskedAbout(false, Set.of(), Set.of());

	/** Whether nobody knows how visitors are told apart. */
	private final boolean anyway;

	private final Set<Parting> partings;

	/** What rules ask about. */
	private final Set<Trait> traits;

	private AskedAbout(boolean anyway, Set<Parting> partings, Set<Trait> traits) {
		this.anyway = anyway;
		this.partings = partings;
		this.traits = traits;
	}

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
		var partings = Stream.concat(flag.rules().stream().map(Rule::serving), Stream.of(flag.otherwise()))
			.filter(AskedAbout::divides)
			.map(serving -> Parting.of(flag, serving))
			.collect(Collectors.toSet());
		var traits = EnumSet.noneOf(Trait.class);
		flag.rules()
			.stream()
			.flatMap(rule -> rule.conditions().stream())
			.forEach(condition -> Trait.of(condition.attribute()).ifPresent(traits::add));
		return required.and(new AskedAbout(false, partings, traits));
	}

	private static boolean divides(Serving serving) {
		return serving.coverage() != 0 && (serving.coverage() != Serving.ALL || serving.shares().size() > 1);
	}

	AskedAbout and(AskedAbout other) {
		var partings = new HashSet<>(this.partings);
		partings.addAll(other.partings);
		var traits = EnumSet.noneOf(Trait.class);
		traits.addAll(this.traits);
		traits.addAll(other.traits);
		return new AskedAbout(this.anyway || other.anyway, partings, traits);
	}

	/** Whether some visitors are told apart from the others by nothing but their id. */
	public boolean bucket() {
		return this.anyway || !this.partings.isEmpty();
	}

	/** The same for all visitors who are not told apart by their ids. */
	public Object part(String visitor) {
		return this.anyway ? visitor : this.partings.stream().map(parting -> parting.part(visitor)).toList();
	}

	public boolean asksFor(Trait... candidates) {
		return Stream.of(candidates).anyMatch(this.traits::contains);
	}

}
