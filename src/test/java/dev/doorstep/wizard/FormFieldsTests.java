package dev.doorstep.wizard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class FormFieldsTests {

	private final FormFields fields = new FormFields(Everything.class);

	/** A form with every kind of component. */
	record Everything(String name, List<String> colours, Map<String, List<String>> answers) {
	}

	/** A form that could lose what was typed. */
	record Converted(String name, int age) {
	}

	@Test
	void meetsTextListsAndMaps() {
		var form = form(Map.of("name", one("Ada"), "colours", new String[] { "red", "blue" }, "answers[size]",
				one("small"), "answers[where]", new String[] { "roof", "wall" }));

		assertThat(form).isEqualTo(new Everything("Ada", List.of("red", "blue"),
				Map.of("size", List.of("small"), "where", List.of("roof", "wall"))));
	}

	@Test
	void leavesEmptyWhatWasNotSent() {
		assertThat(form(Map.of())).isEqualTo(new Everything("", List.of(), Map.of()));
	}

	@Test
	void keepsCommasWithinAValue() {
		var form = form(
				Map.of("name", one("Doe, Jane"), "colours", one("red, white, blue"), "answers[a,b]", one("1,000")));

		assertThat(form)
			.isEqualTo(new Everything("Doe, Jane", List.of("red, white, blue"), Map.of("a,b", List.of("1,000"))));
	}

	@Test
	void dropsWhatTheFormDoesNotName() {
		var sent = Map.of("name", one("Ada"), "_page", one("x.1"), "go", one("on"), "answers", one("bare"),
				"answers[open", one("half"), "name.first", one("Ada"), "colours[0]", one("red"));

		assertThat(this.fields.pick(sent)).containsOnlyKeys("name");
	}

	@Test
	void takesTheFirstOfSeveralValuesForText() {
		assertThat(form(Map.of("name", new String[] { "first", "second" })).name()).isEqualTo("first");
	}

	@Test
	void readsFieldsInTheFormsOrder() {
		var sent = new LinkedHashMap<String, String[]>();
		sent.put("answers[size]", one("small"));
		sent.put("colours", one("red"));
		sent.put("name", one("Ada"));

		assertThat(this.fields.pick(sent).keySet()).containsExactly("name", "colours", "answers[size]");
	}

	@Test
	void comesBackUnchanged() {
		var form = new Everything("Doe, Jane", List.of("red", ""), Map.of("size", List.of("a]b", "[c")));

		assertThat(this.fields.form(this.fields.values(form))).isEqualTo(form);
	}

	@Test
	void spellsEachCharacterOneWay() {
		assertThat(form(Map.of("name", one("Jose\u0301"))).name()).isEqualTo("Jos\u00e9");
	}

	@Test
	void knowsOneKindOfLineEndAndNothingAround() {
		assertThat(form(Map.of("name", one(" one\r\ntwo\rthree\nfour \r\n"))).name())
			.isEqualTo("one\ntwo\nthree\nfour");
	}

	@Test
	void knowsWhereAFieldStands() {
		assertThat(this.fields.indexOf("name")).isZero();
		assertThat(this.fields.indexOf("answers[size]")).isEqualTo(2);
		assertThat(this.fields.indexOf("answers")).isEqualTo(2);
		assertThat(this.fields.indexOf("unknown")).isEqualTo(3);
	}

	@Test
	void refusesComponentsThatAreNotText() {
		assertThatIllegalStateException().isThrownBy(() -> new FormFields(Converted.class))
			.withMessageContaining("Converted.age must be String");
	}

	private Everything form(Map<String, String[]> sent) {
		return (Everything) this.fields.form(this.fields.pick(sent));
	}

	private static String[] one(String value) {
		return new String[] { value };
	}

}
