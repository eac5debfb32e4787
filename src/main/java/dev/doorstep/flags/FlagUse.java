package dev.doorstep.flags;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/** Counts in memory how often this node's flags are asked for. */
@Component
class FlagUse {

	private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();

	/** Of a flag that exists: names that somebody makes up must not fill the memory. */
	void asked(String key) {
		var count = this.counts.get(key);
		if (count == null) {
			count = this.counts.computeIfAbsent(key, unused -> new LongAdder());
		}
		count.increment();
	}

	/** What was counted since the last time, by key. */
	Map<String, Long> drain() {
		return this.counts.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, count -> count.getValue().sumThenReset()));
	}

}
