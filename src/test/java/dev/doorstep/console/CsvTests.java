package dev.doorstep.console;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CsvTests {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+34 600 000 000", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\0=1", "\uFF1D1",
			"\uFF0B1", "\uFF0D1", "\uFF20A1" })
	void whatASpreadsheetWouldRunIsAText(String formula) {
		assertThat(Csv.line(formula)).isEqualTo("\"'" + formula + "\"\r\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ada", "a=1", "'", "12", " =1", "ñandú" })
	void leavesOtherTextsAsTheyAre(String text) {
		assertThat(Csv.line(text)).isEqualTo('"' + text + "\"\r\n");
	}

	@Test
	void keepsCellsApart() {
		assertThat(Csv.line("a,b", "say \"hi\"", "two\nlines", null, ""))
			.isEqualTo("\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",\"\",\"\"\r\n");
	}

}
