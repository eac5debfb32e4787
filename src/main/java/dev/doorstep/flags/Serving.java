package dev.doorstep.flags;

import java.util.List;

/**
 * Which variant visitors get: one for all, or several by their stable bucket. Each share
 * owns a range of buckets as wide as its weight, of which the first part, as large as the
 * coverage says, is served; so widening the coverage never moves a visitor from one
 * variant to another. The way of GrowthBook's ranges, in whole buckets.
 *
 * @param shares their weights add up to {@link #ALL}
 * @param coverage how much of every share is served, in ten-thousandths
 * @param rest the variant of everybody else
 */
public record Serving(List<Share> shares, int coverage, String rest) {

	/** All buckets, and all visitors. */
	public static final int ALL = 10_000;

	public Serving {
		shares = List.copyOf(shares);
	}

	public static Serving everybody(String variant) {
		return rollout(variant, ALL, variant);
	}

	/** One variant for a part of the visitors, in ten-thousandths. */
	public static Serving rollout(String variant, int coverage, String rest) {
		return new Serving(List.of(new Share(variant, ALL)), coverage, rest);
	}

}
