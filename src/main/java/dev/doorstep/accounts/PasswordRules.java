package dev.doorstep.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.doorstep.ui.Text;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Which passwords are taken: long ones of any script, spaces and emoji included, without
 * rules about digits and signs. Those that guessers try first are refused, and those that
 * are little more than a word everybody knows here.
 */
@Component
public class PasswordRules {

	static final int SHORTEST = 15;

	static final int LONGEST = 128;

	/** What has to be left without the words a stranger would try first. */
	private static final int LEAST_OWN = 8;

	private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

	private static final ClassPathResource COMMON = new ClassPathResource("db/seed/accounts/common-passwords.txt");

	/** What is wrong with it, if anything is. */
	public Optional<Text> problem(String password, String name, String email) {
		var length = password.codePointCount(0, password.length());
		if (length < SHORTEST) {
			return Optional.of(Text.message("accounts.password.short", SHORTEST));
		}
		if (length > LONGEST) {
			return Optional.of(Text.message("accounts.password.long", LONGEST));
		}
		if (isCommon(password)) {
			return Optional.of(Text.message("accounts.password.common"));
		}
		return isAboutUs(password, name, email) ? Optional.of(Text.message("accounts.password.about-you"))
				: Optional.empty();
	}

	/**
	 * On the list, or one of the list over and over, or with figures and signs around it.
	 */
	private static boolean isCommon(String password) {
		var small = password.toLowerCase(Locale.ROOT);
		var letters = NO_LETTER.matcher(small).replaceAll("");
		var simple = small.codePoints().distinct().count() < 5 || small.chars().allMatch(Character::isDigit);
		return simple
				|| common(list -> list.anyMatch(common -> small.equals(common) || small.replace(common, "").isEmpty()
						|| letters.length() >= 8 && letters.replace(common, "").isEmpty()));
	}

	private static boolean common(Predicate<Stream<String>> search) {
		try (var lines = COMMON.getContentAsString(StandardCharsets.UTF_8).lines()) {
			return search.test(lines);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean isAboutUs(String password, String name, String email) {
		var rest = password.toLowerCase(Locale.ROOT);
		var known = Stream.concat(Stream.of("doorstep", "password", "admin", "console"),
				NO_LETTER.splitAsStream((name + " " + email).toLowerCase(Locale.ROOT)));
		for (var word : known.filter(some -> some.length() >= 3).toList()) {
			rest = rest.replace(word, "");
		}
		return !rest.equals(password.toLowerCase(Locale.ROOT))
				&& NO_LETTER.matcher(rest).replaceAll("").codePoints().count() < LEAST_OWN;
	}

}
