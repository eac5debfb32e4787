package dev.doorstep.pros;

import java.time.Clock;
import java.time.Duration;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deletes what nobody comes back to: sign-ups whose address was never shown to be theirs,
 * links and sessions whose time is over. Safe on several nodes.
 */
@Component
class ProSweeper {

	/** A link is good for minutes; whoever comes later signs up again. */
	private static final Duration UNCONFIRMED = Duration.ofDays(1);

	private final ProRows pros;

	private final ProLinks links;

	private final ProSessions sessions;

	private final ProQuestions questions;

	private final Clock clock;

	ProSweeper(ProRows pros, ProLinks links, ProSessions sessions, ProQuestions questions, Clock clock) {
		this.pros = pros;
		this.links = links;
		this.sessions = sessions;
		this.questions = questions;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "1h", initialDelayString = "7m")
	@Transactional
	public void sweep() {
		var now = this.clock.instant();
		this.links.forgetExpired(now);
		this.sessions.forgetExpired(now);
		this.questions.forgetExpired(now);
		this.pros.forgetUnconfirmed(now.minus(UNCONFIRMED));
	}

}
