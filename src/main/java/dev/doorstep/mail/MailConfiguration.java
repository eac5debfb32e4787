package dev.doorstep.mail;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Who carries the mail: the mail server, the local mailbox, or nobody yet. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

	@Bean
	@ConditionalOnProperty("spring.mail.host")
	Carrier smtpCarrier(JavaMailSenderImpl server, MailProperties properties) {
		return new SmtpCarrier(server, properties);
	}

	@Bean
	@Fallback
	Carrier noCarrier() {
		return mail -> Delivery.unreachable("spring.mail.host is not set");
	}

}
