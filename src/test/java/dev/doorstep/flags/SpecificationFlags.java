package dev.doorstep.flags;

import java.util.List;
import java.util.Map;

import static dev.doorstep.flags.FlagBuilder.flag;

/**
 * The flags that the scenarios ask for, named and filled as OpenFeature names its own.
 */
final class SpecificationFlags {

	private static final Condition BALLMER = new Condition("email", Operator.IS_ONE_OF,
			List.of("ballmer@macrosoft.com"));

	private SpecificationFlags() {
	}

	static TestRevisions revisions() {
		var pictures = Map.of("showImages", true, "title", "Check out these pics!", "imagesPerPage", 100);
		return TestRevisions.of(flag("boolean-flag").build(),
				flag("string-flag", FlagType.STRING).variant("greeting", "hi").variant("parting", "bye").build(),
				flag("integer-flag", FlagType.NUMBER).variant("ten", 10).variant("one", 1).build(),
				flag("float-flag", FlagType.NUMBER).variant("half", 0.5).variant("tenth", 0.1).build(),
				flag("object-flag", FlagType.JSON).variant("template", pictures).variant("empty", Map.of()).build(),
				zero("boolean", FlagType.BOOLEAN, false, true).build(),
				zero("string", FlagType.STRING, "", "str").build(), zero("integer", FlagType.NUMBER, 0, 1).build(),
				zero("float", FlagType.NUMBER, 0.0, 1.0).build(),
				zero("object", FlagType.JSON, Map.of(), pictures).build(),
				targeted("boolean", FlagType.BOOLEAN, false, true), targeted("string", FlagType.STRING, "", "str"),
				targeted("integer", FlagType.NUMBER, 0, 1), targeted("float", FlagType.NUMBER, 0.0, 1.0),
				targeted("object", FlagType.JSON, Map.of(), pictures),
				flag("boolean-disabled-flag").switchedOff().build(),
				flag("string-disabled-flag", FlagType.STRING).variant("greeting", "hi")
					.variant("parting", "bye")
					.switchedOff()
					.build(),
				flag("wrong-flag").build(), contextAware(), forStaff());
	}

	private static FlagBuilder zero(String name, FlagType type, Object zero, Object other) {
		return flag(name + "-zero-flag", type).variant("zero", zero).variant("non-zero", other);
	}

	private static Flag targeted(String name, FlagType type, Object zero, Object other) {
		return zero(name + "-targeted", type, zero, other).rule("ballmer", Serving.everybody("zero"), BALLMER).build();
	}

	private static Flag contextAware() {
		return flag("context-aware", FlagType.STRING).variant("external", "EXTERNAL")
			.variant("internal", "INTERNAL")
			.rule("internal", Serving.everybody("internal"),
					new Condition("customer", Operator.IS_ONE_OF, List.of("false")),
					new Condition("age", Operator.IS_ONE_OF, List.of("29", "65")))
			.build();
	}

	/** Tells by its value too whether a rule decided. */
	private static Flag forStaff() {
		return flag("greet-staff", FlagType.STRING).variant("others", "Hello")
			.variant("staff", "Hi")
			.rule("staff", Serving.everybody("staff"), BALLMER)
			.build();
	}

}
