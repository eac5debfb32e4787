package dev.doorstep.requests;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How requests are kept.
 *
 * @param keepLinks how long the link in the confirmation is good: as long as a request
 * may be open and awarded, and a little more
 */
@ConfigurationProperties("doorstep.requests")
record RequestsProperties(@DefaultValue("210d") Duration keepLinks) {
}
