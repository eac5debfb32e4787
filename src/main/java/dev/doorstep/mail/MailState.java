package dev.doorstep.mail;

import java.util.Locale;

/** Where a posted mail is in its life. */
enum MailState {

	/** To be carried, or carried just now. */
	WAITING,

	/** The mail server has taken it over. */
	SENT,

	/** The mail server will never take it: the address or the mail is wrong for good. */
	REFUSED,

	/** Tried as often as is sensible. */
	DEAD;

	String column() {
		return name().toLowerCase(Locale.ROOT);
	}

}
