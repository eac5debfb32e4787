package dev.doorstep.analytics;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import dev.doorstep.console.AuditEntry;
import dev.doorstep.console.AuditLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Forgets people, here and at the destinations that were told of them. What cannot be
 * done yet waits, also for a key that is missing.
 */
@Component
class Erasures {

	private static final Logger log = LoggerFactory.getLogger(Erasures.class);

	private final ErasureRows rows;

	private final List<EraserClient> erasers;

	private final Consumer<AuditEntry> audit;

	private final TransactionTemplate transaction;

	@Autowired
	Erasures(ErasureRows rows, AnalyticsProperties analytics, ErasureProperties properties, AuditLog audit,
			TransactionTemplate transaction) {
		this(rows, analytics, properties, audit::record, transaction);
	}

	Erasures(ErasureRows rows, AnalyticsProperties analytics, ErasureProperties properties, Consumer<AuditEntry> audit,
			TransactionTemplate transaction) {
		this.rows = rows;
		this.audit = audit;
		this.transaction = transaction;
		this.erasers = properties.erasure()
			.entrySet()
			.stream()
			.map(eraser -> EraserClient.of(eraser.getKey(), analytics, eraser.getValue()))
			.toList();
	}

	@Scheduled(initialDelay = 60, fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
	void keepUp() {
		forgetHere();
		this.erasers.forEach(this::forgetAt);
		this.erasers.forEach(this::followAt);
	}

	private void forgetHere() {
		for (var user : this.rows.claim(ErasureRows.HERE, 1)) {
			this.transaction.executeWithoutResult(status -> {
				this.rows.unlink(user);
				done(ErasureRows.HERE, List.of(user));
			});
		}
	}

	/** As many as one request takes, and one request at a time. */
	private void forgetAt(EraserClient eraser) {
		var users = this.rows.claim(eraser.destination(), EraserClient.MOST);
		if (users.isEmpty()) {
			return;
		}
		var answer = eraser.forget(users);
		if (!answer.taken()) {
			failed(eraser, users, answer.refusal());
			return;
		}
		var people = answer.people();
		this.transaction.executeWithoutResult(status -> {
			people.forEach((user, numbers) -> this.rows.asked(eraser.destination(), user, numbers));
			done(eraser.destination(), users.stream().filter(user -> !people.containsKey(user)).toList());
		});
	}

	private void failed(EraserClient eraser, List<String> users, String why) {
		this.rows.failed(eraser.destination(), users, why);
		log.warn("Destination {} has not forgotten {} people yet: {}", eraser.destination(), users.size(), why);
	}

	/** A job that was taken may still take a month. */
	private void followAt(EraserClient eraser) {
		var followed = this.rows.claimAsked(eraser.destination(), EraserClient.MOST);
		if (followed.isEmpty()) {
			return;
		}
		var first = followed.stream().map(ErasureRows.Asked::at).min(Comparator.naturalOrder()).orElseThrow();
		var answer = eraser.jobs(LocalDate.ofInstant(first, ZoneOffset.UTC).minusDays(1));
		if (!answer.taken()) {
			failed(eraser, followed.stream().map(ErasureRows.Asked::user).toList(), answer.refusal());
			return;
		}
		var forgotten = answer.forgotten();
		this.transaction.executeWithoutResult(status -> done(eraser.destination(),
				followed.stream()
					.filter(asked -> forgotten.containsAll(asked.numbers()))
					.map(ErasureRows.Asked::user)
					.toList()));
	}

	/** Who it was is forgotten with it; that it was done is not. */
	private void done(String destination, List<String> users) {
		if (!users.isEmpty()) {
			this.rows.done(destination, users);
			this.audit.accept(new AuditEntry("person_forgotten", destination.isEmpty() ? "doorstep" : destination, null,
					"people: " + users.size(), null));
		}
	}

}
