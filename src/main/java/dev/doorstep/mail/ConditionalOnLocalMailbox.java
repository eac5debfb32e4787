package dev.doorstep.mail;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import dev.doorstep.database.ConditionalOnEmbeddedDatabase;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;

/**
 * Marks what exists only where mail stays on this machine: no mail server is configured
 * and the database is Doorstep's own.
 */
@Target({ ElementType.TYPE, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnEmbeddedDatabase
@ConditionalOnProperty(name = "spring.mail.host", matchIfMissing = true, havingValue = "no server is configured")
@interface ConditionalOnLocalMailbox {

}
