package dev.doorstep.steps.home;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

record HomeForm(
		@Pattern(regexp = "house|townhouse|apartment|mobile-home|business|other",
				message = "{home.kind.missing}") String kind,
		@Pattern(regexp = "|small|medium|large|very-large|unsure", message = "{home.size.wrong}") String size,
		@Pattern(regexp = "|new|recent|older|historic|unsure", message = "{home.age.wrong}") String age,
		@Pattern(regexp = "own|rent|manage", message = "{home.tenure.missing}") String tenure,
		@Size(max = 500, message = "{home.access.long}") String access) {
}
