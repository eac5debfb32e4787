package dev.doorstep.pros;

/** A telephone number as it is compared: digits without the country's code. */
public final class PhoneDigits {

	private PhoneDigits() {
	}

	/** Some write the code of the country, and some do not. */
	public static String of(String typed) {
		var digits = (typed != null) ? typed.replaceAll("\\D", "") : "";
		return (digits.length() == 11 && digits.startsWith("1")) ? digits.substring(1) : digits;
	}

}
