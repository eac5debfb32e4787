package dev.doorstep.analytics;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;

/**
 * Puts a funnel together from the sums; how many statements that takes does not depend on
 * how many events or steps there are.
 */
@Service
class Funnels {

	/** Who did something so lately has not given up. */
	static final Duration PATIENCE = Duration.ofMinutes(30);

	private final FunnelRows rows;

	Funnels(FunnelRows rows) {
		this.rows = rows;
	}

	Funnel of(Slice slice, Period period) {
		var sums = this.rows.sums(slice, period);
		var underWay = this.rows.underWay(slice, period, Instant.now().minus(PATIENCE));
		var before = this.rows.starts(slice, period.before().edges()).getFirst();
		return new Funnel(step(Cell.WHOLE, sums, underWay), steps(sums, underWay),
				this.rows.starts(slice, period.ticks()), before,
				underWay.values().stream().mapToLong(Long::longValue).sum(), this.rows.rolledAt());
	}

	private static List<FunnelStep> steps(Map<String, Map<String, Long>> sums, Map<String, Long> underWay) {
		return sums.keySet()
			.stream()
			.filter(id -> !id.equals(Cell.WHOLE))
			.map(id -> step(id, sums, underWay))
			.filter(step -> step.applied() > 0)
			.sorted(Comparator.comparingDouble(FunnelStep::place))
			.toList();
	}

	private static FunnelStep step(String id, Map<String, Map<String, Long>> sums, Map<String, Long> underWay) {
		return new FunnelStep(id, sums.getOrDefault(id, Map.of()), underWay.getOrDefault(id, 0L));
	}

	/** The values of a dimension beside each other. */
	List<Comparison> compare(Dimension dimension, Period period, int most) {
		return this.rows.breakdown(dimension, period, most)
			.entrySet()
			.stream()
			.map(found -> Comparison.of(new Slice(dimension, found.getKey()), found.getValue()))
			.toList();
	}

}
