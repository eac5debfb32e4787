package dev.doorstep.mail;

import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Forgets old mails, for they hold personal data; any node may do it, as often as it
 * likes.
 */
@Component
class MailRetention {

	private static final Logger log = LoggerFactory.getLogger(MailRetention.class);

	private final OutgoingMails mails;

	private final MailProperties properties;

	MailRetention(OutgoingMails mails, MailProperties properties) {
		this.mails = mails;
		this.properties = properties;
	}

	@Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
	void forgetOldMails() {
		int forgotten = this.mails.deleteOlderThan(this.properties.keep());
		if (forgotten > 0) {
			log.info("Deleted {} mails older than {}", forgotten, this.properties.keep());
		}
	}

}
