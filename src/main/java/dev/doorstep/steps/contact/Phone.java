package dev.doorstep.steps.contact;

import java.util.Optional;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;

/** Phone numbers as people type them, kept in the form every network dials (E.164). */
final class Phone {

	private static final String HOME = "US";

	private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

	private Phone() {
	}

	static Optional<String> parse(String typed) {
		try {
			var number = NUMBERS.parse(typed, HOME);
			return NUMBERS.isValidNumber(number) ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164))
					: Optional.empty();
		}
		catch (NumberParseException ex) {
			return Optional.empty();
		}
	}

	/** As people here write it; blank for none. */
	static String shown(String e164) {
		if (e164 == null) {
			return "";
		}
		try {
			var number = NUMBERS.parse(e164, null);
			var local = HOME.equals(NUMBERS.getRegionCodeForNumber(number));
			return NUMBERS.format(number, local ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
		}
		catch (NumberParseException ex) {
			return e164;
		}
	}

}
