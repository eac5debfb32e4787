package dev.doorstep.analytics;

import java.util.Collection;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Browsers whose person has agreed, and what becomes of their events when they do not any
 * more.
 */
@Repository
class ConsentRows {

	private final JdbcClient jdbc;

	ConsentRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void give(UUID device, Collection<String> destinations) {
		this.jdbc.sql("insert into analytics_consent (device_id, destinations) values (:device, :destinations)")
			.param("device", device.toString())
			.param("destinations", destinations.toArray(String[]::new))
			.update();
	}

	/**
	 * What waits for another try is given up at once; what is still to be sent, when its
	 * turn comes.
	 */
	void withdraw(UUID device) {
		this.jdbc.sql("""
				insert into analytics_consent (device_id, destinations, withdrawn_at) values (:device, '{}', now())
				on conflict (device_id) do update set withdrawn_at = now()
				""").param("device", device.toString()).update();
		this.jdbc.sql("""
				update analytics_held set state = 'discarded', reason = :reason
				where device_id = :device and state <> 'discarded'
				""").param("device", device.toString()).param("reason", Fate.Withdrawn.REASON).update();
	}

}
