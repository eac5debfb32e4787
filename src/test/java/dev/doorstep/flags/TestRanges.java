package dev.doorstep.flags;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Ranges of variants that are called 0, 1, 2 and so on. */
final class TestRanges {

	private TestRanges() {
	}

	static List<Range> of(List<Integer> weights, int coverage) {
		var names = IntStream.range(0, weights.size()).boxed().toList();
		var shares = names.stream().map(share -> new Share("" + share, weights.get(share))).toList();
		var variants = names.stream()
			.map(TestRanges::variant)
			.collect(Collectors.toMap(CompiledVariant::name, Function.identity()));
		return Range.of(new Serving(shares, coverage, "0"), new Variants(variants));
	}

	static CompiledVariant variant(int share) {
		return new CompiledVariant("" + share, Map.of());
	}

}
