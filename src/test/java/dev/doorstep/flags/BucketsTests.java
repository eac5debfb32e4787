package dev.doorstep.flags;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class BucketsTests {

	private static final List<String> VISITORS = visitors(60_000);

	@ParameterizedTest
	@MethodSource("hashes")
	void reproducesTheHashesOfGrowthBook(JsonNode hash) {
		var bucket = Buckets.of(hash.get(2).intValue(), hash.get(0).stringValue(), hash.get(1).stringValue());

		assertThat(bucket).isEqualTo(hash.get(3).isNull() ? Buckets.NONE : bucket(hash.get(3)));
	}

	@ParameterizedTest
	@MethodSource("namespaces")
	void reproducesTheNamespacesOfGrowthBook(JsonNode namespace) {
		var range = namespace.get(2);
		var bucket = Buckets.of(1, "__" + range.get(0).stringValue(), namespace.get(1).stringValue());

		assertThat(bucket(range.get(1)) <= bucket && bucket < bucket(range.get(2)))
			.isEqualTo(namespace.get(3).booleanValue());
	}

	@Test
	void twoFlagsDivideVisitorsIndependently() {
		assertThat(phi((seed, visitor) -> Buckets.of(2, seed, visitor))).isBetween(-0.02, 0.02);
	}

	@Test
	void waysOfHashingThatTieTwoFlagsTogetherWouldBeNoticed() {
		assertThat(phi((seed, visitor) -> Buckets.of(1, seed, visitor))).isLessThan(-0.05);
		assertThat(phi((seed, visitor) -> Math.abs((visitor + ":" + seed).hashCode() % 100) * 100)).isGreaterThan(0.5);
	}

	@Test
	void fillsAllBucketsAlike() {
		var counts = new int[10];
		VISITORS.forEach(visitor -> counts[Buckets.of(2, "seed", visitor) / 1_000]++);

		// Chi-squared with nine degrees of freedom: one even hash in a million exceeds
		// it.
		assertThat(IntStream.of(counts).mapToDouble(count -> Math.pow(count - 6_000, 2) / 6_000).sum()).isLessThan(44);
	}

	@Test
	void hashesEveryCharacterAsABrowserDoes() {
		// As the JavaScript SDK's charCodeAt gives it, not the bytes of any encoding.
		assertThat(Buckets.of(2, "seed", "é")).isNotEqualTo(Buckets.of(2, "seed", "Ã©"));
		assertThat(Buckets.of(2, "seed", "\uD83D\uDE00")).isEqualTo(Buckets.of(2, "seed\uD83D", "\uDE00"));
	}

	static List<JsonNode> hashes() throws IOException {
		return GrowthBookCases.of("hash");
	}

	static List<JsonNode> namespaces() throws IOException {
		return GrowthBookCases.of("inNamespace");
	}

	private static int bucket(JsonNode fraction) {
		return (int) Math.round(fraction.doubleValue() * Serving.ALL);
	}

	private static List<String> visitors(int count) {
		var random = new Random(7);
		return Stream.generate(() -> new UUID(random.nextLong(), random.nextLong()).toString()).limit(count).toList();
	}

	/** How much being in the lower half of one flag says about another: 0 is nothing. */
	private static double phi(BiFunction<String, String, Integer> buckets) {
		double both = 0;
		double first = 0;
		double second = 0;
		for (var visitor : VISITORS) {
			var inFirst = buckets.apply("exp-one", visitor) < 5_000;
			var inSecond = buckets.apply("exp-two", visitor) < 5_000;
			both += (inFirst && inSecond) ? 1 : 0;
			first += inFirst ? 1 : 0;
			second += inSecond ? 1 : 0;
		}
		double all = VISITORS.size();
		return (both * all - first * second) / Math.sqrt(first * second * (all - first) * (all - second));
	}

}
