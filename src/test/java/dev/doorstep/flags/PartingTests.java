package dev.doorstep.flags;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static dev.doorstep.flags.FlagBuilder.flag;
import static org.assertj.core.api.Assertions.assertThat;

class PartingTests {

	@Test
	void whoIsInOnePartGetsTheSame() {
		var serving = new Serving(List.of(new Share("red", 3_000), new Share("green", 7_000)), 6_000, "none");
		var colour = flag("colour", FlagType.STRING).variant("red", "r")
			.variant("green", "g")
			.variant("none", "n")
			.otherwise(serving)
			.build();
		var client = TestRevisions.of(colour).client();
		Map<Integer, Set<String>> served = new HashMap<>();
		for (int visitor = 0; visitor < 5_000; visitor++) {
			var name = "visitor-" + visitor;
			served.computeIfAbsent(Parting.of(colour, serving).part(name), part -> new HashSet<>())
				.add(client.getStringValue("colour", "", VisitorContext.of(name)));
		}
		assertThat(served.values()).containsExactlyInAnyOrder(Set.of("r"), Set.of("n"), Set.of("g"), Set.of("n"));
	}

}
