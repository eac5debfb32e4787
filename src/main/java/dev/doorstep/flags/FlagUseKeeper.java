package dev.doorstep.flags;

import java.util.HashMap;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Brings what this node counted to the others, now and then. */
@Component
class FlagUseKeeper {

	private final FlagUse use;

	private final Revisions revisions;

	private final FlagUseRepository repository;

	FlagUseKeeper(FlagUse use, Revisions revisions, FlagUseRepository repository) {
		this.use = use;
		this.revisions = revisions;
		this.repository = repository;
	}

	/** What was counted is lost with a node that dies: a minute of many days. */
	@Scheduled(fixedDelayString = "1m", initialDelayString = "1m")
	public void keep() {
		var counts = new HashMap<>(this.use.drain());
		this.revisions.current()
			.configuration()
			.flags()
			.stream()
			.filter(flag -> !flag.archived())
			.forEach(flag -> counts.putIfAbsent(flag.key(), 0L));
		this.repository.add(counts);
	}

}
