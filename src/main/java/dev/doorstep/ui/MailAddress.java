package dev.doorstep.ui;

import java.net.IDN;
import java.util.regex.Pattern;

/**
 * Which mail addresses are taken: what a mail service delivers to, not all that the RFCs
 * allow. Follows the policy of GOV.UK Notify, which is lenient before the at sign and
 * strict behind it.
 */
public final class MailAddress {

	private static final int MAX_LENGTH = 254;

	private static final Pattern LOCAL = Pattern
		.compile("[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+" + "(\\.[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*");

	private static final Pattern LABEL = Pattern.compile("(?i)(?!xn---)[a-z0-9]([a-z0-9-]*[a-z0-9])?");

	private static final Pattern TOP_LEVEL = Pattern.compile("(?i)[a-z]{2,63}|xn--[a-z0-9-]+[a-z0-9]");

	private MailAddress() {
	}

	public static boolean acceptable(String address) {
		var at = address.lastIndexOf('@');
		return at > 0 && at <= 64 && address.length() <= MAX_LENGTH && LOCAL.matcher(address.substring(0, at)).matches()
				&& isDomain(address.substring(at + 1));
	}

	private static boolean isDomain(String typed) {
		try {
			var labels = IDN.toASCII(typed).split("\\.", -1);
			for (var label : labels) {
				if (label.length() > 63 || !LABEL.matcher(label).matches()) {
					return false;
				}
			}
			return labels.length > 1 && TOP_LEVEL.matcher(labels[labels.length - 1]).matches();
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
