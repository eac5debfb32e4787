package dev.doorstep.flags;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import dev.doorstep.testing.DoorstepTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.StringNode;

import org.springframework.beans.factory.annotation.Autowired;

import static dev.doorstep.flags.TestFlags.release;
import static org.assertj.core.api.Assertions.assertThat;

@DoorstepTest
class DifferencesTests {

	private static final Condition ON_A_PHONE = Condition.on(Trait.DEVICE, Operator.IS_ONE_OF, "phone", "tablet");

	private static final Flag PHOTOS = release("photos");

	@Autowired
	Differences differences;

	@Test
	void nothingDiffersFromItself() {
		assertThat(between(steps("location", "urgency"), steps("location", "urgency"))).isEmpty();
	}

	@Test
	void tellsWhichStepMovedAndNotWhichOnesMadeWay() {
		assertThat(between(steps("jobtype", "location", "description", "urgency"),
				steps("jobtype", "urgency", "location", "description")))
			.containsExactly("“" + name("urgency") + "” moved before “" + name("location") + "”");
		assertThat(between(steps("jobtype", "location"), steps("location", "jobtype"))).hasSize(1);
	}

	@Test
	void tellsWhichStepsCameAndWent() {
		assertThat(between(steps("gone", "location"), steps("location", "fresh")))
			.containsExactly("“gone” removed from the steps", "“fresh” added to the steps");
	}

	@Test
	void stepsGoByTheirNames() {
		assertThat(between(only(Flag.ofStep("home", true)), only(Flag.ofStep("home", false))))
			.containsExactly("“" + name("home") + "” switched off");
	}

	@Test
	void tellsWhichFlagsCameAndWent() {
		assertThat(between(only(PHOTOS), only(release("quotes")))).containsExactly("“quotes” created",
				"“photos” deleted");
	}

	@Test
	void tellsHowFarARolloutHasCome() {
		assertThat(between(only(serving(Serving.rollout("on", 1000, "off"))),
				only(serving(Serving.rollout("on", 2550, "off")))))
			.containsExactly("Rollout of “photos”: 10% → 25.5%");
	}

	@Test
	void tellsWhoGetsWhat() {
		var halves = new Serving(List.of(new Share("on", 5000), new Share("off", 5000)), 2000, "off");

		assertThat(between(only(PHOTOS), only(serving(halves)))).containsExactly(
				"Who gets what of “photos”: “on” for everybody → 20% of visitors: “on” 50%, “off” 50%; “off” for the rest");
	}

	@Test
	void tellsWhichRulesCameWentMovedAndChanged() {
		var phones = new Rule("Phones only", List.of(ON_A_PHONE), Serving.everybody("on"));
		var texas = new Rule("Texas", List.of(Condition.on(Trait.STATE, Operator.IS_ONE_OF, "TX")),
				Serving.everybody("off"));
		var widerTexas = new Rule("Texas",
				List.of(ON_A_PHONE, Condition.on(Trait.ZIP, Operator.BEGINS_WITH, "77", "78")),
				Serving.everybody("on"));

		assertThat(between(only(PHOTOS), only(rules(phones))))
			.containsExactly("Rule “Phones only” added to “photos”: device is phone, tablet → “on” for everybody");
		assertThat(between(only(rules(phones)), only(PHOTOS)))
			.containsExactly("Rule “Phones only” removed from “photos”");
		assertThat(between(only(rules(phones, texas)), only(rules(texas, phones))))
			.containsExactly("Rule “Phones only” of “photos” has another place");
		assertThat(between(only(rules(texas)), only(rules(widerTexas)))).containsExactly(
				"Rule “Texas” of “photos” applies when: state is TX → device is phone, tablet and ZIP code begins with 77, 78",
				"Rule “Texas” of “photos” serves: “off” for everybody → “on” for everybody");
	}

	@Test
	void tellsOfEverythingElseAFlagHas() {
		var before = PHOTOS;
		var after = new Flag("photos", FlagKind.RELEASE, FlagType.BOOLEAN, "Asks for photos", "Ben",
				LocalDate.of(2027, 3, 1),
				List.of(before.variants().getFirst(), new Variant("off", new StringNode("no"))), false, "on",
				List.of(new Prerequisite("quotes", "on")), List.of(), before.otherwise(), "photos", 2);

		assertThat(between(only(before), only(after))).containsExactly("“photos” switched off",
				"“photos” now needs “quotes” to be “on”", "Value of “photos”, variant “off”: false → \"no\"",
				"“photos”, while off: “off” → “on”", "Description of “photos”: To try it → Asks for photos",
				"Owner of “photos”: Ana → Ben", "Review of “photos” due: nothing → 2027-03-01");
	}

	@Test
	void speaksSpanishToo() {
		var words = this.differences.between(only(serving(Serving.rollout("on", 1000, "off"))),
				only(serving(Serving.rollout("on", 2500, "off"))));

		assertThat(this.differences.lines(words, Locale.of("es")))
			.isEqualTo("Despliegue de «photos»: 10\u00a0% → 25\u00a0%");
	}

	private List<String> between(Configuration before, Configuration after) {
		return this.differences.lines(this.differences.between(before, after), Locale.ENGLISH).lines().toList();
	}

	private String name(String step) {
		return between(steps(step), steps()).getFirst().split("[“”]")[1];
	}

	private static Configuration steps(String... steps) {
		return new Configuration(List.of(steps), List.of());
	}

	private static Configuration only(Flag flag) {
		return new Configuration(List.of(), List.of(flag));
	}

	private static Flag serving(Serving serving) {
		return new Flag("photos", FlagKind.RELEASE, FlagType.BOOLEAN, "To try it", "Ana", null, PHOTOS.variants(), true,
				"off", List.of(), List.of(), serving, "photos", 2);
	}

	private static Flag rules(Rule... rules) {
		return new Flag("photos", FlagKind.RELEASE, FlagType.BOOLEAN, "To try it", "Ana", null, PHOTOS.variants(), true,
				"off", List.of(), List.of(rules), PHOTOS.otherwise(), "photos", 2);
	}

}
