package dev.doorstep.flags;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compiles the flags of a revision, each one after those it needs. Nothing impossible is
 * ever saved; should something be impossible all the same, that flag is missing and the
 * others work.
 */
class SnapshotCompiler {

	private static final Logger log = LoggerFactory.getLogger(SnapshotCompiler.class);

	private final long revision;

	private final Map<String, Flag> flags;

	private final Map<String, CompiledFlag> compiled = new HashMap<>();

	private final Set<String> begun = new HashSet<>();

	SnapshotCompiler(Revision revision) {
		this.revision = revision.number();
		this.flags = revision.configuration()
			.flags()
			.stream()
			.filter(flag -> !flag.archived())
			.collect(Collectors.toMap(Flag::key, Function.identity(), (first, second) -> first));
	}

	Map<String, CompiledFlag> flags() {
		this.flags.values().forEach(this::compile);
		return Map.copyOf(this.compiled);
	}

	private void compile(Flag flag) {
		if (!this.begun.add(flag.key())) {
			return;
		}
		try {
			flag.prerequisites().forEach(this::require);
			this.compiled.put(flag.key(), new CompiledFlag(flag, this.revision, this.compiled));
		}
		catch (IllegalArgumentException ex) {
			log.error("Revision {} has a flag '{}' that cannot be asked, because {}", this.revision, flag.key(),
					ex.getMessage());
		}
	}

	private void require(Prerequisite prerequisite) {
		var needed = this.flags.get(prerequisite.flag());
		if (needed != null) {
			compile(needed);
		}
		if (!this.compiled.containsKey(prerequisite.flag())) {
			throw new IllegalArgumentException("its prerequisite '%s' cannot".formatted(prerequisite.flag()));
		}
	}

}
