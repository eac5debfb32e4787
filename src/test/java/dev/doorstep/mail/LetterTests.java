package dev.doorstep.mail;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class LetterTests {

	@ParameterizedTest
	@ValueSource(strings = { "ana@example.org", "o'neil+doorstep@mail.example.co.uk", "josé@example.org",
			"ana@bücher.example" })
	void goesToOnePlainAddress(String address) {
		assertThat(letter(address, "Hello").to()).isEqualTo(address);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "ana", "ana@", "@example.org", "ana@example.org,eve@example.org",
			"ana@example.org;eve@example.org", "ana@example.org eve@example.org",
			"ana@example.org\r\nBcc: eve@example.org", "ana@example.org\nBcc:eve@example.org", "ana@example.org\0",
			"Ana <ana@example.org>", "<ana@example.org>", "friends: ana@example.org, eve@example.org;",
			"@relay.example:ana@example.org", "ana@example.org(note)", "\"a b\"@example.org", "a..b@example.org",
			".a@example.org", "=?utf-8?q?ana=2c?=@example.org,eve@example.org", "ana@example..org",
			"ana@exam\u2028ple.org", "ana@@example.org" })
	void goesNowhereElse(String address) {
		assertThatIllegalArgumentException().isThrownBy(() -> letter(address, "Hello"));
	}

	@Test
	void doesNotRepeatAnAddressItRefuses() {
		assertThatIllegalArgumentException().isThrownBy(() -> letter("a\r\nb", "Hello"))
			.withMessageNotContaining("a\r\nb");
	}

	@Test
	void hasASubjectOfOneLine() {
		assertThat(letter("ana@example.org", "Tap\r\nBcc: eve@example.org\0 =?utf-8?q?=0d=0a?= \u2028end").subject())
			.isEqualTo("Tap Bcc: eve@example.org  = ?utf-8?q?=0d=0a?=  end");
	}

	private static Letter letter(String to, String subject) {
		return new Letter(to, Locale.ENGLISH, subject, "text", "<p>html</p>");
	}

}
