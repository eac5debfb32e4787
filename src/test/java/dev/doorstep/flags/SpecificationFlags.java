package dev.doorstep.flags;

import java.util.List;
import java.util.Map;

import static dev.doorstep.flags.FlagBuilder.flag;

/** The flags that the scenarios ask for. */
final class SpecificationFlags {

	private static final Condition STAFF = new Condition("email", Operator.IS_ONE_OF, List.of("ana@example.com"));

	private SpecificationFlags() {
	}

	static TestRevisions revisions() {
		return TestRevisions.of(flag("photos-first").build(),
				flag("never", FlagType.BOOLEAN).variant("no", false).variant("yes", true).build(),
				flag("photos-paused").switchedOff().build(),
				flag("headline", FlagType.STRING).variant("warm", "Welcome").build(),
				flag("tagline", FlagType.STRING).variant("none", "").build(),
				flag("words-paused", FlagType.STRING).variant("in", "Hi").variant("out", "Bye").switchedOff().build(),
				flag("photo-limit", FlagType.NUMBER).variant("eight", 8).build(),
				flag("free-quotes", FlagType.NUMBER).variant("none", 0).build(),
				flag("discount", FlagType.NUMBER).variant("quarter", 0.25).build(),
				flag("surcharge", FlagType.NUMBER).variant("none", 0.0).build(),
				flag("banner", FlagType.JSON).variant("full", Map.of("text", "Hi", "seconds", 10)).build(),
				flag("overlay", FlagType.JSON).variant("empty", Map.of()).build(), audience(),
				forStaff("greet-staff", FlagType.BOOLEAN, true, false),
				forStaff("staff-headline", FlagType.STRING, "Hi", ""), forStaff("staff-limit", FlagType.NUMBER, 5, 0),
				forStaff("staff-discount", FlagType.NUMBER, 0.5, 0.0),
				forStaff("staff-banner", FlagType.JSON, Map.of("text", "Hi"), Map.of()));
	}

	private static Flag audience() {
		return flag("audience", FlagType.STRING).variant("external", "EXTERNAL")
			.variant("internal", "INTERNAL")
			.rule("internal", Serving.everybody("internal"),
					new Condition("customer", Operator.IS_ONE_OF, List.of("false")),
					new Condition("age", Operator.IS_ONE_OF, List.of("64", "65")))
			.build();
	}

	private static Flag forStaff(String key, FlagType type, Object others, Object staff) {
		return flag(key, type).variant("others", others)
			.variant("staff", staff)
			.rule("staff", Serving.everybody("staff"), STAFF)
			.build();
	}

}
