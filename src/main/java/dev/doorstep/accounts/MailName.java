package dev.doorstep.accounts;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A mail address as an account is known by: without blanks around it and with ASCII's
 * capitals made small. Any other letter stays what it is, however alike it looks.
 */
final class MailName {

	private static final Pattern CAPITALS = Pattern.compile("[A-Z]+");

	private MailName() {
	}

	static String of(String typed) {
		return CAPITALS.matcher(typed.strip()).replaceAll(found -> found.group().toLowerCase(Locale.ROOT));
	}

}
