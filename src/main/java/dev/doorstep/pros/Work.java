package dev.doorstep.pros;

import java.util.Set;

/**
 * What a professional does.
 *
 * @param jobTypes of some trades these alone; a trade of which none stands here is done
 * whole
 */
public record Work(Set<String> trades, Set<String> jobTypes) {

	public static Work of(String... trades) {
		return new Work(Set.of(trades), Set.of());
	}

}
