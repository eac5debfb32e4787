package dev.doorstep.accounts;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long things last for people who sign in. How long a session may lie idle is
 * {@code spring.session.timeout}.
 *
 * @param session how long a session lasts at most, however busy
 * @param fresh for how long a passkey counts as given lately
 */
@ConfigurationProperties("doorstep.accounts")
record AccountsProperties(@DefaultValue("12h") Duration session, @DefaultValue("15m") Duration fresh) {
}
