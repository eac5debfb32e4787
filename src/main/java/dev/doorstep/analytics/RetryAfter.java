package dev.doorstep.analytics;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads how long a receiver wants to be left alone: seconds, or a date (RFC 9110). */
final class RetryAfter {

	private RetryAfter() {
	}

	static Optional<Duration> parse(Optional<String> header) {
		return header.map(String::strip).flatMap(RetryAfter::parse).filter(Duration::isPositive);
	}

	private static Optional<Duration> parse(String value) {
		try {
			return Optional.of(value.matches("\\d{1,9}") ? Duration.ofSeconds(Long.parseLong(value)) : Duration
				.between(Instant.now(), ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
