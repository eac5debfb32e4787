package dev.doorstep.analytics;

import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people decide about events that no forwarder touches any more by itself. */
@Repository
class HeldDecisions {

	private final JdbcClient jdbc;

	private final HeldEvents held;

	HeldDecisions(JdbcClient jdbc, HeldEvents held) {
		this.jdbc = jdbc;
		this.held = held;
	}

	/** Those parked or dead for this reason. */
	List<Long> undecided(String destination, String reason) {
		return this.jdbc.sql("""
				select seq from analytics_held
				where destination = :destination and reason = :reason and state in ('parked', 'dead')
				""").param("destination", destination).param("reason", reason).query(Long.class).list();
	}

	/** As if they had never been sent; behind what waits of their devices. */
	int replay(String destination, Collection<Long> seqs) {
		var devices = this.jdbc.sql("""
				update analytics_held
				set state = 'retry', reason = 'replayed', held_since = now(), not_before = now(), attempts = 0,
					first_sent_at = null
				where destination = :destination and seq = any(:seqs) and state in ('parked', 'dead')
				returning device_id
				""")
			.param("destination", destination)
			.param("seqs", seqs.toArray(Long[]::new))
			.query(String.class)
			.list();
		this.held.alignDevices(destination, devices);
		return devices.size();
	}

	int discard(String destination, Collection<Long> seqs) {
		return this.jdbc.sql("""
				update analytics_held set state = 'discarded'
				where destination = :destination and seq = any(:seqs) and state in ('parked', 'dead')
				""").param("destination", destination).param("seqs", seqs.toArray(Long[]::new)).update();
	}

}
