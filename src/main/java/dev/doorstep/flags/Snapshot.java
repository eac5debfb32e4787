package dev.doorstep.flags;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The flags of one revision, ready to be asked; never changes. */
record Snapshot(Revision revision, Map<String, CompiledFlag> flags) {

	static Snapshot of(Revision revision) {
		return new Snapshot(revision, new SnapshotCompiler(revision).flags());
	}

	long number() {
		return this.revision.number();
	}

	/** The flag, or null when this revision has none of that name. */
	CompiledFlag flag(String key) {
		return this.flags.get(key);
	}

	/** The keys of the flags that are new, gone, or not as they were. */
	List<String> changedSince(Snapshot before) {
		return Stream.of(this.flags, before.flags)
			.flatMap(flags -> flags.keySet().stream())
			.distinct()
			.filter(key -> !Objects.equals(source(key), before.source(key)))
			.sorted()
			.toList();
	}

	private Flag source(String key) {
		return this.revision.configuration().flag(key).orElse(null);
	}

}
