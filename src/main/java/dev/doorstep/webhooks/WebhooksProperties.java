package dev.doorstep.webhooks;

import java.time.Duration;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How messages reach the programs of professionals.
 *
 * @param pauses before each try but the first, counted from the one before; after the
 * last a message is given up
 * @param patience how long a receiver may take, from looking up its name to its answer
 * @param overlap how long a changed secret's predecessor signs along
 * @param keep how long a message is kept once its story is over
 * @param poll how often is looked for what is due and no commit announced
 * @param loopback whether receivers on this machine are allowed, without encryption: to
 * develop and to test
 */
@ConfigurationProperties("doorstep.webhooks")
record WebhooksProperties(@DefaultValue( {
		"5s", "5m", "30m", "2h", "5h", "10h", "14h", "20h", "24h" }) List<Duration> pauses,
		@DefaultValue("15s") Duration patience, @DefaultValue("24h") Duration overlap,
		@DefaultValue("30d") Duration keep, @DefaultValue("2s") Duration poll, @DefaultValue("false") boolean loopback){

	/** No try takes so long that another node could begin with the same message. */
	Duration lease() {
		return this.patience.multipliedBy(4);
	}

}
