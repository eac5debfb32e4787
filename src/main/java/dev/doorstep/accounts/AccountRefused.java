package dev.doorstep.accounts;

import dev.doorstep.ui.Text;

/** Says why a change to people cannot be made. */
public class AccountRefused extends RuntimeException {

	private final transient Text reason;

	AccountRefused(Text reason) {
		super("The change to people is refused");
		this.reason = reason;
	}

	/** For the person who wanted it. */
	public Text reason() {
		return this.reason;
	}

}
