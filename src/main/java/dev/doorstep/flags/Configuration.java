package dev.doorstep.flags;

import java.util.List;
import java.util.Optional;

/**
 * All that admins can change, as one immutable value.
 *
 * @param steps the wizard's steps in order, by id; each one's flag is {@code step.<id>}
 */
public record Configuration(List<String> steps, List<Flag> flags) {

	public Configuration {
		steps = List.copyOf(steps);
		flags = List.copyOf(flags);
	}

	public Optional<Flag> flag(String key) {
		return this.flags.stream().filter(flag -> flag.key().equals(key)).findFirst();
	}

}
