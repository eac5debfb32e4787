package dev.doorstep.analytics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Makes room for the weeks to come and forgets those that are over; any node may do it,
 * as often as it likes.
 */
@Component
class EventRetention implements InitializingBean {

	private static final int WEEKS_AHEAD = 4;

	private static final Logger log = LoggerFactory.getLogger(EventRetention.class);

	private final Partitions partitions;

	private final AnalyticsProperties properties;

	EventRetention(Partitions partitions, AnalyticsProperties properties) {
		this.partitions = partitions;
		this.properties = properties;
	}

	@Override
	public void afterPropertiesSet() {
		makeRoom(this.partitions.now());
	}

	@Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
	void keepUp() {
		keepUp(this.partitions.now());
	}

	void keepUp(Instant now) {
		makeRoom(now);
		forget(now);
	}

	private void makeRoom(Instant now) {
		var there = this.partitions.mondays();
		var thisWeek = Partitions.monday(now);
		for (int week = 0; week <= WEEKS_AHEAD; week++) {
			if (!there.contains(thisWeek.plusWeeks(week))) {
				attempt("make", thisWeek.plusWeeks(week), this.partitions::make);
			}
		}
	}

	private void forget(Instant now) {
		var oldest = Partitions.monday(now.minus(this.properties.keep()));
		this.partitions.mondays()
			.stream()
			.filter(monday -> monday.isBefore(oldest))
			.filter(monday -> this.partitions.finished(monday, this.properties.destinations().keySet()))
			.forEach(monday -> attempt("drop", monday, this.partitions::drop));
	}

	/** Another node may be at it, or a long query in the way. */
	private static void attempt(String what, LocalDate monday, Consumer<LocalDate> work) {
		try {
			work.accept(monday);
		}
		catch (DataAccessException ex) {
			log.info("Could not {} the events of the week of {}: {}", what, monday, ex.getMessage());
		}
	}

}
