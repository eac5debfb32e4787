package dev.doorstep.mail;

import java.time.Duration;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Carries one due mail at a time: claims it, hands it over with no transaction open, and
 * notes how it went.
 */
@Component
class Postman {

	/** Twelve tries, doubling from a minute to at most six hours, take most of a day. */
	static final int MOST_TRIES = 12;

	private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

	/** Longer than the slowest conversation the SMTP time-outs allow. */
	private static final Duration LEASE = Duration.ofMinutes(15);

	private static final Logger log = LoggerFactory.getLogger(Postman.class);

	/** New at every start: what a former life claimed is not ours to finish. */
	private final UUID node = UUID.randomUUID();

	private final OutgoingMails mails;

	private final Carrier carrier;

	private final MailProperties properties;

	Postman(OutgoingMails mails, Carrier carrier, MailProperties properties) {
		this.mails = mails;
		this.carrier = carrier;
		this.properties = properties;
	}

	Round carryNext() {
		return this.mails.claim(this.node, LEASE).map(this::carry).orElse(Round.NOTHING_DUE);
	}

	private Round carry(OutgoingMail mail) {
		Delivery delivery = deliver(mail);
		switch (delivery.outcome()) {
			case ACCEPTED -> this.mails.close(mail, this.node, MailState.SENT, null);
			case REFUSED -> giveUp(mail, MailState.REFUSED, delivery.reason());
			case FAILED -> retry(mail, delivery.reason());
			case UNREACHABLE -> {
				this.mails.release(mail, this.node, delivery.reason());
				log.warn("Mail has to wait: {}", delivery.reason());
				return Round.NOBODY_THERE;
			}
		}
		return Round.CARRIED;
	}

	private Delivery deliver(OutgoingMail mail) {
		try {
			return this.carrier.carry(mail);
		}
		catch (RuntimeException ex) {
			return Delivery.failed(ex.toString());
		}
	}

	private void retry(OutgoingMail mail, String reason) {
		if (mail.tries() >= MOST_TRIES) {
			giveUp(mail, MailState.DEAD, reason);
		}
		else {
			this.mails.retryIn(pauseAfter(mail.tries()), mail, this.node, reason);
		}
	}

	private void giveUp(OutgoingMail mail, MailState state, String reason) {
		this.mails.close(mail, this.node, state, reason);
		log.warn("Mail {} is {} after {} tries; its row holds the reason", mail.id(), state.column(), mail.tries());
	}

	private Duration pauseAfter(int tries) {
		Duration pause = this.properties.firstRetry().multipliedBy(1L << (tries - 1));
		return (pause.compareTo(LONGEST_PAUSE) < 0) ? pause : LONGEST_PAUSE;
	}

	enum Round {

		CARRIED, NOTHING_DUE, NOBODY_THERE

	}

}
