package dev.doorstep.catalog;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** A mistake in the catalogue stops the start, and the sentence says where it is. */
class BrokenSeedTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			textBlock = """
					malformed           | The catalogue file plumbing.json is wrong at line 7, column 3:
					misspelled-field    | The catalogue file plumbing.json is wrong at line 8, column 168: Unrecognized property "hnit"
					missing-synonyms    | The catalogue file plumbing.json is wrong at line 15, column 5: Missing required creator property 'synonyms'
					missing-translation | The catalogue file plumbing.json is wrong at line 8, column 80: Cannot construct instance of `dev.doorstep.catalog.LocalizedText`, problem: A text needs words in both languages, not en=Since when?
					unknown-question    | In the catalogue file plumbing.json the job type 'unclog-drain' asks 'fixture', which the file does not define
					repeated-question   | The catalogue file plumbing.json defines the question 'since' twice; rename one
					repeated-job-type   | The job type 'unclog-drain' stands in drains.json and in plumbing.json; rename one
					wrong-name          | The catalogue file drains.json holds the trade 'plumbing'; name the file plumbing.json
					""")
	void saysWhichFileIsWrongAndWhere(String mistake, String sentence) {
		assertThatIllegalStateException()
			.isThrownBy(() -> new Catalog("classpath:catalog/broken/" + mistake + "/*.json"))
			.withMessageContaining(sentence);
	}

}
