package dev.doorstep.flags;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.BooleanNode;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class RevisionDocumentTests {

	private static final Configuration WRITTEN = new Configuration(List.of("jobtype", "location"),
			List.of(new Flag("photos", FlagKind.RELEASE, FlagType.BOOLEAN, "Asks for photos", "Ana",
					LocalDate.of(2027, 3, 1),
					List.of(new Variant("on", BooleanNode.TRUE), new Variant("off", BooleanNode.FALSE)), true, "off",
					List.of(new Prerequisite("step.location", "on")),
					List.of(new Rule("Phones only", List.of(Condition.on(Trait.DEVICE, Operator.IS_ONE_OF, "phone")),
							Serving.rollout("on", 2500, "off"))),
					Serving.everybody("off"), "photos", 2)));

	@Test
	void everyReleaseReadsWhatTheFirstOneWrote() throws IOException {
		assertThat(RevisionDocument.parse(golden()).configuration()).isEqualTo(WRITTEN);
	}

	@Test
	void writesWhatTheFirstReleaseReads() throws IOException {
		assertThat(RevisionDocument.of(WRITTEN).json()).isEqualTo(golden());
	}

	@Test
	void readsWhatALaterReleaseWrites() throws IOException {
		var later = golden().replace("\"edition\":1", "\"edition\":2,\"themes\":[{\"name\":\"dark\"}]")
			.replace("\"IS_ONE_OF\"", "\"SOUNDS_LIKE\"")
			.replace("\"RELEASE\"", "\"MIGRATION\"")
			.replace("\"owner\"", "\"team\":{\"id\":7},\"owner\"");

		var flag = RevisionDocument.parse(later).configuration().flag("photos").orElseThrow();

		assertThat(flag.kind()).isNull();
		assertThat(flag.rules().getFirst().conditions().getFirst().operator()).isNull();
		assertThat(flag.owner()).isEqualTo("Ana");
	}

	@Test
	void onlyAnArchivedFlagKeepsEarlierReleasesFromWriting() {
		var archived = new Configuration(List.of(), List.of(WRITTEN.flags().getFirst().archived(true)));

		assertThat(RevisionDocument.of(WRITTEN).edition()).isEqualTo(1);
		assertThat(RevisionDocument.of(archived).edition()).isEqualTo(2);
		assertThat(RevisionDocument.parse(RevisionDocument.of(archived).json()).configuration()).isEqualTo(archived);
	}

	private static String golden() throws IOException {
		return new ClassPathResource("revision-of-edition-1.json", RevisionDocumentTests.class)
			.getContentAsString(StandardCharsets.UTF_8)
			.strip();
	}

}
