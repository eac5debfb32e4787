package dev.doorstep.matching;

import java.time.Duration;
import java.util.List;

import dev.doorstep.requests.facts.Urgency;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How requests are offered.
 *
 * @param atOnce how many professionals may be asked or interested at once
 * @param places how many may be interested
 * @param margins by how many kilometres professionals may miss a job, one after the other
 * while nobody is found
 * @param openFor how long a request stays open
 * @param warnBefore how long before its end the homeowner is told of it
 * @param sameWithin how long after a request the same again is taken for a repetition
 * @param decideWithin how long its homeowner has to say whether it is one
 * @param awardedFor how long a request is kept open for the one who was hired
 * @param again when somebody is looked for again after nobody was left
 * @param poll how often is looked for what is due and was not announced
 */
@ConfigurationProperties("doorstep.matching")
record MatchingProperties(@DefaultValue("5") int atOnce, @DefaultValue("3") int places, @DefaultValue( {
		"0", "10", "25", "50" }) List<Integer> margins, @DefaultValue Patience patience,
		@DefaultValue("14d") Duration openFor, @DefaultValue("3d") Duration warnBefore,
		@DefaultValue("14d") Duration sameWithin, @DefaultValue("48h") Duration decideWithin,
		@DefaultValue("180d") Duration awardedFor, @DefaultValue("1h") Duration again,
		@DefaultValue("2s") Duration poll){

	/** How long a professional may think, by how soon the job is to be done. */
	record Patience(@DefaultValue("15m") Duration emergency, @DefaultValue("4h") Duration thisWeek,
			@DefaultValue("24h") Duration onDate, @DefaultValue("24h") Duration thisMonth,
			@DefaultValue("48h") Duration flexible) {

		Duration with(Urgency urgency) {
			return switch (urgency.when()) {
				case EMERGENCY -> this.emergency;
				case THIS_WEEK -> this.thisWeek;
				case ON_DATE -> this.onDate;
				case THIS_MONTH -> this.thisMonth;
				case FLEXIBLE -> this.flexible;
			};
		}

	}

}
