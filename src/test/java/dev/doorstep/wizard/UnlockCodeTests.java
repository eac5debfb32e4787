package dev.doorstep.wizard;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class UnlockCodeTests {

	@Test
	void hasSixDigitsThatNobodyCanForesee() {
		var codes = Stream.generate(UnlockCode::random).limit(200).map(UnlockCode::digits).collect(Collectors.toSet());

		assertThat(codes).allMatch(digits -> digits.matches("\\d{6}")).hasSizeGreaterThan(190);
	}

	@ParameterizedTest
	@ValueSource(strings = { "012345", " 012345 ", "012 345", "012-345", "0 1 2 3 4 5\n" })
	void readsDigitsAsPeopleTypeThem(String typed) {
		assertThat(UnlockCode.typed(typed)).isEqualTo(new UnlockCode("012345"));
	}

	@Test
	void hidesEqualCodesBehindDifferentHashes() {
		var code = new UnlockCode("012345");

		assertThat(code.hash("one")).isEqualTo(new UnlockCode("012345").hash("one"))
			.isNotEqualTo(code.hash("another"))
			.isNotEqualTo(new UnlockCode("012346").hash("one"));
	}

	@Test
	void staysOutOfLogs() {
		assertThat("sent " + new UnlockCode("012345")).doesNotContain("012345");
	}

}
