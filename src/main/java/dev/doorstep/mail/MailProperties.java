package dev.doorstep.mail;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail leaves.
 *
 * @param from the sender every mail names, with or without a name
 * @param keep how long a mail is kept once its story is over, for it holds personal data
 * @param poll how often the outbox is looked through for what no commit announced
 * @param firstRetry the pause after a first failure; every further one doubles it
 */
@ConfigurationProperties("doorstep.mail")
record MailProperties(@DefaultValue("Doorstep <hello@localhost>") String from, @DefaultValue("30d") Duration keep,
		@DefaultValue("5s") Duration poll, @DefaultValue("1m") Duration firstRetry) {

	MailProperties {
		parse(from);
	}

	InternetAddress sender() {
		return parse(this.from);
	}

	private static InternetAddress parse(String from) {
		try {
			var address = new InternetAddress(from, true);
			// Parsing keeps a name as it was typed; a header takes it encoded.
			address.setPersonal(address.getPersonal(), StandardCharsets.UTF_8.name());
			return address;
		}
		catch (AddressException | UnsupportedEncodingException ex) {
			throw new IllegalArgumentException("doorstep.mail.from is no mail address: " + from, ex);
		}
	}

}
