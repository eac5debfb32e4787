package dev.doorstep.flags;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

class RangeTests {

	/** What GrowthBook mends, we refuse to save. */
	private static final Set<String> REFUSED = Set.of("negative coverage", "coverage above 1", "weights sum below 1",
			"weights sum above 1", "weights.length not equal to num variations", "weights sum almost equals 1");

	@ParameterizedTest
	@MethodSource("bucketRanges")
	void reproducesTheRangesOfGrowthBook(JsonNode example) {
		var arguments = example.get(1);
		var count = arguments.get(0).intValue();
		var weights = IntStream.range(0, count).map(share -> weight(arguments.get(2), share, count)).boxed().toList();

		assertThat(TestRanges.of(weights, buckets(arguments.get(1)))).extracting(Range::from, Range::end)
			.isEqualTo(example.get(2)
				.valueStream()
				.map(range -> tuple(buckets(range.get(0)), buckets(range.get(1))))
				.toList());
	}

	@ParameterizedTest
	@MethodSource("choices")
	void reproducesTheChoicesOfGrowthBook(JsonNode example) {
		var variants = IntStream.range(0, example.get(2).size()).boxed().toList();
		var ranges = variants.stream()
			.map(share -> new Range(buckets(example.get(2).get(share).get(0)),
					buckets(example.get(2).get(share).get(1)), TestRanges.variant(share)))
			.toList();

		assertThat(variants.stream().filter(share -> ranges.get(share).contains(buckets(example.get(1)))))
			.isEqualTo(variants.stream().filter(share -> share == example.get(3).intValue()).toList());
	}

	static List<JsonNode> bucketRanges() throws IOException {
		return GrowthBookCases.of("getBucketRange")
			.stream()
			.filter(example -> !REFUSED.contains(example.get(0).stringValue()))
			.toList();
	}

	static List<JsonNode> choices() throws IOException {
		return GrowthBookCases.of("chooseVariation");
	}

	private static int weight(JsonNode weights, int share, int count) {
		return weights.isNull() ? Serving.ALL / count : buckets(weights.get(share));
	}

	private static int buckets(JsonNode fraction) {
		return (int) Math.round(fraction.doubleValue() * Serving.ALL);
	}

}
