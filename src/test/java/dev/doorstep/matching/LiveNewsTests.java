package dev.doorstep.matching;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import dev.doorstep.live.Signals;
import dev.doorstep.requests.facts.Urgency.When;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static dev.doorstep.matching.InvitationState.OFFERED;
import static org.assertj.core.api.Assertions.assertThat;

/** Whose open pages hear of what becomes of a request. */
class LiveNewsTests extends RunningMatching {

	@Autowired
	Signals signals;

	@Autowired
	Choices choices;

	@Autowired
	Completion completion;

	@Test
	void bothSidesHearOfEveryStep() {
		var pros = plumbers(2);
		var request = submit(When.FLEXIBLE);
		soon(() -> assertThat(whoIs(OFFERED, request)).containsAll(pros));
		var ada = pros.getFirst();
		var bob = pros.getLast();
		assertThat(seen(request, ada, bob)).doesNotContain(0L);
		var hers = invitation(request, ada).id();
		hears(List.of(request, ada), () -> this.responses.showInterest(hers, ada, "Gladly"));
		hears(List.of(request, bob),
				() -> this.responses.showInterest(invitation(request, bob).id(), bob, "Gladly, too"));
		hears(List.of(request, ada), () -> this.choices.shortlist(request, hers));
		hears(List.of(request, ada, bob), () -> this.choices.hire(request, hers));
		hears(List.of(request, ada), () -> this.completion.complete(hers));
	}

	private void hears(List<UUID> listeners, Runnable step) {
		var before = seen(listeners.toArray(UUID[]::new));
		step.run();
		var after = seen(listeners.toArray(UUID[]::new));
		for (int place = 0; place < before.size(); place++) {
			assertThat(after.get(place)).isGreaterThan(before.get(place));
		}
	}

	private List<Long> seen(UUID... listeners) {
		return Stream.of(listeners).map(this.signals::seen).toList();
	}

}
