package dev.doorstep.wizard;

import java.util.Map;
import java.util.TreeMap;

import dev.doorstep.flags.Trait;

/**
 * How a draft began, which never changes again: who the flags take its homeowner for must
 * not depend on the device that is used to go on.
 *
 * @param revision whose form it follows
 * @param traits what was known of the visitor
 */
record Origin(long revision, Map<Trait, String> traits) {

	Origin {
		traits = Map.copyOf(traits);
	}

	/** The traits under the names that rules and reports know. */
	Map<String, String> named() {
		var named = new TreeMap<String, String>();
		this.traits.forEach((trait, value) -> named.put(trait.key(), value));
		return named;
	}

}
