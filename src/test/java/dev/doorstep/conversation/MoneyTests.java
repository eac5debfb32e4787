package dev.doorstep.conversation;

import java.math.BigDecimal;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Sums as people type and read them. */
class MoneyTests {

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "120; 120", "$120; 120", "1,200; 1200", "1,200.50; 1200.50", " $ 99.9 ; 99.9",
			"1234567; 1234567" })
	void understandsWhatPeopleType(String typed, BigDecimal sum) {
		assertThat(Money.parse(typed)).contains(sum);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "0", "0.00", "-5", "12,00", "1.234", "a lot", "12345678", "1e3", "1.2.3" })
	void takesNothingElseForASum(String typed) {
		assertThat(Money.parse(typed)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "1200; en; $1,200", "1200.5; en; $1,200.50", "1200.5; es; $1,200.50", "80; es; $80" })
	void showsThemAsIsUsualThere(BigDecimal sum, String language, String shown) {
		assertThat(Money.text(sum, "US").in(Locale.of(language), null)).isEqualTo(shown);
	}

}
