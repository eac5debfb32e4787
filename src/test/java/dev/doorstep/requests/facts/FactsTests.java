package dev.doorstep.requests.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FactsTests {

	private static final Job FAUCET = new Job("plumbing", "fix-leaking-faucet", null);

	private static final Job DRAIN = new Job("plumbing", "unclog-drain", null);

	private static final JsonNode FROM_TOMORROW = JsonMapper.shared().readTree("{\"colour\":\"mauve\"}");

	private final Facts facts = Facts.NONE.with(Vocabulary.JOB, FAUCET).with(Vocabulary.DESCRIPTION, "It drips");

	@Test
	void givesBackWhatWasFoundOut() {
		var urgency = new Urgency(Urgency.When.FLEXIBLE, null);

		assertThat(this.facts.with(Vocabulary.URGENCY, urgency).get(Vocabulary.URGENCY)).contains(urgency);
		assertThat(this.facts.get(Vocabulary.JOB)).contains(FAUCET);
		assertThat(this.facts.get(Vocabulary.AREA)).isEmpty();
	}

	@Test
	void neverChanges() {
		this.facts.with(Vocabulary.JOB, DRAIN);
		this.facts.with(Vocabulary.DESCRIPTION, null);

		assertThat(this.facts.get(Vocabulary.JOB)).contains(FAUCET);
		assertThat(this.facts.has(Vocabulary.DESCRIPTION)).isTrue();
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> this.facts.values().clear());
	}

	@Test
	void isNoLongerTiedToTheMapItCameFrom() {
		var source = new HashMap<String, JsonNode>(Map.of("future", FROM_TOMORROW));
		var facts = Facts.of(source);

		source.clear();

		assertThat(facts.values()).containsOnlyKeys("future");
	}

	@Test
	void keepsFactsItDoesNotKnow() {
		var facts = Facts.of(Map.of("future", FROM_TOMORROW));

		assertThat(facts.with(Vocabulary.JOB, FAUCET).impersonal().values()).containsEntry("future", FROM_TOMORROW);
	}

	@Test
	void readsFactsWithPartsItDoesNotKnow() {
		var facts = Facts.of(Map.of("job",
				JsonMapper.shared().readTree("{\"trade\":\"plumbing\",\"type\":\"x\",\"mood\":\"good\"}")));

		assertThat(facts.get(Vocabulary.JOB)).contains(new Job("plumbing", "x", null));
	}

	@Test
	void forgetsAFactThatIsNoLongerKnown() {
		assertThat(this.facts.with(Vocabulary.JOB, null))
			.isEqualTo(Facts.NONE.with(Vocabulary.DESCRIPTION, "It drips"));
	}

	@Test
	void believesTheLaterOfTwo() {
		var later = Facts.NONE.with(Vocabulary.JOB, DRAIN);

		assertThat(this.facts.plus(later).get(Vocabulary.JOB)).contains(DRAIN);
		assertThat(this.facts.plus(later).get(Vocabulary.DESCRIPTION)).contains("It drips");
	}

	@Test
	void tellsWhatOthersDoNotSay() {
		var before = Facts.NONE.with(Vocabulary.JOB, DRAIN).with(Vocabulary.DESCRIPTION, "It drips");

		assertThat(this.facts.beyond(before)).isEqualTo(Facts.NONE.with(Vocabulary.JOB, FAUCET));
		assertThat(this.facts.beyond(this.facts)).isEqualTo(Facts.NONE);
	}

	@Test
	void tellsOnlyWhatIsNamed() {
		assertThat(this.facts.only(Set.of(Vocabulary.JOB, Vocabulary.AREA)))
			.isEqualTo(Facts.NONE.with(Vocabulary.JOB, FAUCET));
		assertThat(this.facts.only(Set.of())).isEqualTo(Facts.NONE);
	}

	@Test
	void hidesWhoAndWhere() {
		var all = this.facts.with(Vocabulary.STREET, "12 Valencia St")
			.with(Vocabulary.ACCESS, "Ring at B")
			.with(Vocabulary.CONTACT, new Contact("Ada", "ada@example.com", null, "email", null))
			.with(Vocabulary.PHOTOS, new PhotoIds(List.of()));

		assertThat(all.impersonal().values()).containsOnlyKeys("job", "description", "photos");
	}

	@Test
	void staysOutOfLogs() {
		assertThat(this.facts.with(Vocabulary.STREET, "12 Valencia St")).hasToString("Facts[job, description, street]");
	}

}
