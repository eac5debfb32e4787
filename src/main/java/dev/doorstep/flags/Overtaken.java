package dev.doorstep.flags;

/**
 * Somebody else has published since the page at hand was shown; nothing was changed.
 */
public class Overtaken extends RuntimeException {

	private final transient Revision current;

	Overtaken(long base, Revision current) {
		super("Revision %d was followed by %d".formatted(base, current.number()));
		this.current = current;
	}

	/** What is in force by now. */
	public Revision current() {
		return this.current;
	}

}
