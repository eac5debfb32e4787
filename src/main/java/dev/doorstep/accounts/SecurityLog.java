package dev.doorstep.accounts;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What whoever watches over the installation wants to see, in OWASP's vocabulary; of
 * people it holds nothing but ids.
 */
final class SecurityLog {

	private static final Logger LOG = LoggerFactory.getLogger(SecurityLog.class);

	private SecurityLog() {
	}

	/** Notes what somebody did; null is somebody we do not know. */
	static void note(String event, Person person) {
		LOG.info("{}:{}", event, (person != null) ? person.id() : "unknown");
	}

}
