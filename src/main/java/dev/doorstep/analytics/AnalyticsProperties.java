package dev.doorstep.analytics;

import java.time.Duration;
import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where events go, and how long they are kept. Without a destination they stay here.
 *
 * @param destinations by name; each gets every event kept, in its own time
 * @param keep for how long an event is kept that every destination has got
 */
@ConfigurationProperties("doorstep.analytics")
record AnalyticsProperties(@DefaultValue Map<String, DestinationProperties> destinations,
		@DefaultValue("90d") Duration keep, @DefaultValue Pace pace) {

	/**
	 * How the forwarders keep time.
	 *
	 * @param lease after this long without a word from the sending node another takes
	 * over
	 * @param timeout how long a receiver may take over one batch
	 * @param busyPoll how soon to look again where there just was something
	 * @param idlePoll how soon to look again after a long silence
	 */
	record Pace(@DefaultValue("60s") Duration lease, @DefaultValue("20s") Duration timeout,
			@DefaultValue("250ms") Duration busyPoll, @DefaultValue("5s") Duration idlePoll) {

		Pace {
			if (timeout.multipliedBy(2).compareTo(lease) > 0) {
				throw new IllegalArgumentException(
						"doorstep.analytics.pace.timeout is at most half of doorstep.analytics.pace.lease");
			}
		}

	}

}
