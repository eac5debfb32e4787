package dev.doorstep.abuse;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the traps take for human.
 *
 * @param minimumSeconds the shortest time in which a person reads and sends a form
 * @param lifetime how long a form may stay open in a browser before its seal counts as
 * borrowed
 */
@ConfigurationProperties("doorstep.traps")
record TrapsProperties(@DefaultValue("3") int minimumSeconds, @DefaultValue("7d") Duration lifetime) {
}
