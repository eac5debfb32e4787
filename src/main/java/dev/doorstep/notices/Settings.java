package dev.doorstep.notices;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * When a professional wants to be written to.
 *
 * @param dailyHour when the letter of a day comes
 * @param quietFrom the first hour without letters, or null
 * @param quietTo the first hour with letters again, or null; before the other one for
 * nights
 * @param emergencies whether these come at once in any case
 */
record Settings(Pace pace, int dailyHour, Integer quietFrom, Integer quietTo, boolean emergencies) {

	static final Settings USUAL = new Settings(Pace.AT_ONCE, 7, null, null, true);

	/** When they are told of what is in no haste, by the clock they live by. */
	Instant when(Instant now, ZoneId zone) {
		return loud(next(now.atZone(zone))).toInstant();
	}

	/**
	 * The same for what has to be answered in time: a letter that comes later is none.
	 */
	Instant when(Instant now, ZoneId zone, boolean emergency, Instant deadline) {
		if (emergency && this.emergencies) {
			return now;
		}
		var usual = when(now, zone);
		return usual.isBefore(deadline) ? usual : loud(now.atZone(zone)).toInstant();
	}

	private ZonedDateTime next(ZonedDateTime now) {
		return switch (this.pace) {
			case AT_ONCE -> now;
			case HOURLY -> now.truncatedTo(ChronoUnit.HOURS).plusHours(1);
			case DAILY -> atHour(now, this.dailyHour);
		};
	}

	private ZonedDateTime loud(ZonedDateTime time) {
		return (this.quietFrom != null && quiet(time.getHour())) ? atHour(time, this.quietTo) : time;
	}

	/** From and to the same hour is the whole day round; nobody means that. */
	private boolean quiet(int hour) {
		return (this.quietFrom <= this.quietTo) ? this.quietFrom <= hour && hour < this.quietTo
				: hour >= this.quietFrom || hour < this.quietTo;
	}

	/**
	 * The next time that it is so late; where a clock leaps over it, as soon after it.
	 */
	private static ZonedDateTime atHour(ZonedDateTime now, int hour) {
		var today = now.toLocalDate().atTime(LocalTime.of(hour, 0)).atZone(now.getZone());
		return today.isAfter(now) ? today
				: now.toLocalDate().plusDays(1).atTime(LocalTime.of(hour, 0)).atZone(now.getZone());
	}

}
