package dev.doorstep.mail;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import dev.doorstep.testing.DoorstepTest;

import org.springframework.test.context.TestPropertySource;

/** The whole application, knowing the sample letter and in a hurry. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DoorstepTest
@TestPropertySource(properties = { MailTest.MESSAGES, "doorstep.mail.poll=100ms", "doorstep.mail.first-retry=200ms",
		"doorstep.mail.from=Doorstep Señales <hello@doorstep.example>", "doorstep.base-url=https://doorstep.example/" })
@interface MailTest {

	String MESSAGES = "spring.messages.basename=dev/doorstep/mail/messages,dev/doorstep/mailsample/messages";

}
