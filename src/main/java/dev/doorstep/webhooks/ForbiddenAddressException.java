package dev.doorstep.webhooks;

import java.io.IOException;

/** A name leads to where no message may go. */
class ForbiddenAddressException extends IOException {

	ForbiddenAddressException(String host) {
		super("No message goes to where " + host + " leads");
	}

}
