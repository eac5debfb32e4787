package dev.doorstep.analytics;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What people did at one step, of those on whose route it was.
 *
 * @param underWay who is here just now, or was a moment ago
 */
record FunnelStep(String id, Map<String, Long> counts, long underWay) {

	private static final double HALF = 0.5;

	private static final double MOST = 0.9;

	/** A field, and how often something was about it. */
	record FieldCount(String field, long times) {
	}

	public long applied() {
		return count(Counts.APPLIED);
	}

	public long viewed() {
		return count(Counts.VIEWED);
	}

	public long completed() {
		return count(Counts.COMPLETED);
	}

	/** Who was seen here last, and is not under way any more. */
	public long abandoned() {
		return Math.max(0, count(Counts.ENDED) - this.underWay);
	}

	public long stumbled() {
		return count(Counts.STUMBLED);
	}

	public long changed() {
		return count(Counts.CHANGED);
	}

	public long back() {
		return count(Counts.BACK);
	}

	private long count(String name) {
		return this.counts.getOrDefault(name, 0L);
	}

	/** Nothing where it applied to nobody. */
	public Double completion() {
		return Ratio.of(completed(), applied());
	}

	public Double abandonment() {
		return Ratio.of(abandoned(), applied());
	}

	/** The fields with errors, the most frequent first. */
	public List<FieldCount> errors() {
		return fields(Counts.ERROR);
	}

	/** The fields that those who ended here had touched last. */
	public List<FieldCount> left() {
		return fields(Counts.LEFT);
	}

	private List<FieldCount> fields(String prefix) {
		return this.counts.entrySet()
			.stream()
			.filter(count -> count.getKey().startsWith(prefix))
			.map(count -> new FieldCount(count.getKey().substring(prefix.length()), count.getValue()))
			.sorted(Comparator.comparingLong(FieldCount::times).reversed().thenComparing(FieldCount::field))
			.toList();
	}

	public Optional<Duration> median() {
		return time(HALF);
	}

	public Optional<Duration> slow() {
		return time(MOST);
	}

	private Optional<Duration> time(double share) {
		var bands = new TreeMap<Integer, Long>();
		this.counts.forEach((name, count) -> {
			if (name.startsWith(Counts.TIME)) {
				bands.put(Integer.valueOf(name.substring(Counts.TIME.length())), count);
			}
		});
		return Bands.quantile(bands, share);
	}

	/** Where it is on people's routes, on average. */
	double place() {
		return this.id.equals(TrackedEvent.REVIEW) ? Double.MAX_VALUE
				: (double) count(Counts.PLACE) / Math.max(1, applied());
	}

}
