package dev.doorstep.analytics;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.springframework.stereotype.Component;

/**
 * Wakes the forwarders of this node after a commit. The database's own notifications
 * would hold a lock over every commit; other nodes look for themselves.
 */
@Component
class Bell {

	private final List<Runnable> sleepers = new CopyOnWriteArrayList<>();

	void wakes(Runnable sleeper) {
		this.sleepers.add(sleeper);
	}

	void ring() {
		this.sleepers.forEach(Runnable::run);
	}

}
