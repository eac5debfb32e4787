package dev.doorstep.places;

/** Says why a line of a file is no place. */
class BrokenLineException extends Exception {

	BrokenLineException(String reason) {
		super(reason);
	}

}
