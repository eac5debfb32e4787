package dev.doorstep.database;

/** Says why Doorstep does not start on a database, and what a person can do about it. */
final class DatabaseRefusedException extends RuntimeException {

	private final String action;

	DatabaseRefusedException(String description, String action) {
		super(description);
		this.action = action;
	}

	String action() {
		return this.action;
	}

}
