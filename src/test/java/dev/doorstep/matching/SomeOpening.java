package dev.doorstep.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import dev.doorstep.catalog.JobType;
import dev.doorstep.catalog.LocalizedText;
import dev.doorstep.catalog.Trade;
import dev.doorstep.matching.Opening.Owner;
import dev.doorstep.requests.facts.Urgency;
import dev.doorstep.requests.facts.Urgency.When;

/** Requests for a plumber in the Mission, on a Wednesday at noon there. */
final class SomeOpening {

	static final Instant NOON = Instant.parse("2026-11-25T20:00:00Z");

	static final Trade PLUMBING = new Trade("plumbing", new LocalizedText("Plumbing", "Plomería"),
			new LocalizedText("Leaks", "Fugas"), "droplets", List.of(type("fix-leak"), type("unclog-drain")));

	private SomeOpening() {
	}

	private static JobType type(String id) {
		return new JobType(id, "plumbing", new LocalizedText(id, id), List.of());
	}

	static Opening of(When when, Instant now) {
		var date = (when == When.ON_DATE) ? LocalDate.of(2026, 11, 28) : null;
		return new Opening(new UUID(3, 4), PLUMBING, "fix-leak", ProLab.MISSION, new Urgency(when, date),
				Locale.ENGLISH, new Owner("ada@home.example", "4155550199"), "ada", Set.of(), Set.of(), now);
	}

	static Opening flexible() {
		return of(When.FLEXIBLE, NOON);
	}

	static Opening after(Set<UUID> asked, Set<UUID> refused) {
		var some = flexible();
		return new Opening(some.request(), some.trade(), some.jobType(), some.spot(), some.urgency(), some.locale(),
				some.owner(), some.homeowner(), asked, refused, some.now());
	}

}
