package dev.doorstep.flags;

import java.util.List;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;

class RolloutTests {

	@Property
	void wideningTheCoverageMovesNobody(@ForAll("weights") List<Integer> weights,
			@ForAll @IntRange(max = 10_000) int coverage, @ForAll @IntRange(max = 10_000) int wider,
			@ForAll @IntRange(max = 9_999) int bucket) {
		var before = variants(TestRanges.of(weights, Math.min(coverage, wider)), bucket);
		var after = variants(TestRanges.of(weights, Math.max(coverage, wider)), bucket);

		assertThat(after).containsAll(before);
	}

	@Property
	void everyBucketHasOneVariantWhenAllAreCovered(@ForAll("weights") List<Integer> weights,
			@ForAll @IntRange(max = 9_999) int bucket) {
		assertThat(variants(TestRanges.of(weights, Serving.ALL), bucket)).hasSize(1);
	}

	@Property
	void noBucketHasTwoVariants(@ForAll("weights") List<Integer> weights, @ForAll @IntRange(max = 10_000) int coverage,
			@ForAll @IntRange(max = 9_999) int bucket) {
		assertThat(variants(TestRanges.of(weights, coverage), bucket)).hasSizeLessThan(2);
	}

	@Provide
	Arbitrary<List<Integer>> weights() {
		return Arbitraries.integers().between(0, Serving.ALL).list().ofMaxSize(5).map(RolloutTests::differences);
	}

	/** Cuts all buckets at these places. */
	private static List<Integer> differences(List<Integer> cuts) {
		var ends = IntStream.concat(cuts.stream().mapToInt(Integer::intValue), IntStream.of(0, Serving.ALL))
			.sorted()
			.toArray();
		return IntStream.range(1, ends.length).map(end -> ends[end] - ends[end - 1]).boxed().toList();
	}

	private static List<String> variants(List<Range> ranges, int bucket) {
		return ranges.stream().filter(range -> range.contains(bucket)).map(range -> range.variant().name()).toList();
	}

}
