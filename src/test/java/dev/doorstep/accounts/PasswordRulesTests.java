package dev.doorstep.accounts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordRulesTests {

	private final PasswordRules rules = new PasswordRules();

	@ParameterizedTest
	@ValueSource(strings = { "four quite ordinary words", "пятнадцать букв и ещё", "正確な馬の電池のホチキス止めです",
			"fifteen chars !", "            spaces matter too", "my Doorstep password is long enough" })
	void takesLongOnesOfAnyScript(String password) {
		assertThat(problem(password)).isFalse();
	}

	@Test
	void countsCharactersAsPeopleDo() {
		assertThat(problem("🦊🐙🦉🐳🦜".repeat(12) + "🐝🦔🐢🦩")).isFalse();
		assertThat(problem("🦊🐙🦉🐳🦜🐝🦔🐢")).isTrue();
		assertThat(problem("abcdefgh".repeat(16))).isFalse();
		assertThat(problem("abcdefgh".repeat(16) + "i")).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "fourteen chars", "aaaaaaaaaaaaaaaaa", "1234567890123456", "password12345678",
			"PASSWORDPASSWORD", "iloveyou!!!2026!!", "Doorstep Doorstep", "doorstep-2026-!!", "Grace Hopper 1906",
			"grace.hopper@navy", "Hopper-Doorstep-99" })
	void refusesWhatOthersWouldTryFirst(String password) {
		assertThat(problem(password)).isTrue();
	}

	@Test
	void refusesEveryCommonOneThatIsLongEnough() throws IOException {
		var common = new ClassPathResource("db/seed/accounts/common-passwords.txt")
			.getContentAsString(StandardCharsets.UTF_8);
		assertThat(common.lines()).hasSize(10_000)
			.filteredOn(password -> password.length() >= PasswordRules.SHORTEST)
			.isNotEmpty()
			.allMatch(this::problem);
	}

	@Test
	void comparesAsTyped() {
		var passwords = new Passwords();
		var emoji = "🦊🐙🦉🐳".repeat(16);
		var hash = passwords.hash(emoji);
		assertThat(passwords.matches(emoji, hash)).isTrue();
		assertThat(passwords.matches(emoji + " ", hash)).isFalse();
		assertThat(passwords.matches("Straße und Caffè", passwords.hash("Strasse und Caffè"))).isFalse();
		assertThat(passwords.matches("nobody's", null)).isFalse();
	}

	private boolean problem(String password) {
		return this.rules.problem(password, "Grace Hopper", "grace.hopper@navy.example").isPresent();
	}

}
