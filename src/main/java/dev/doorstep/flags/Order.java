package dev.doorstep.flags;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;

/** Tells what stands elsewhere from what merely has new neighbours. */
final class Order {

	private Order() {
	}

	/**
	 * What stands in the same order in both, so that the rest explains the difference.
	 */
	static Set<String> kept(List<String> before, List<String> after) {
		return DiffUtils.diff(before, after, true)
			.getDeltas()
			.stream()
			.filter(delta -> delta.getType() == DeltaType.EQUAL)
			.map(AbstractDelta::getSource)
			.flatMap(chunk -> chunk.getLines().stream())
			.collect(Collectors.toUnmodifiableSet());
	}

}
